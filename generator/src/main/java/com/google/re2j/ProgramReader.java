package com.google.re2j;

import com.google.re2j.Regexp.Op;
import io.github.kling4j.validation.generator.regex.CodePoints;
import io.github.kling4j.validation.generator.regex.Program;
import io.github.kling4j.validation.generator.regex.Program.Instruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the program that RE2/J compiles from a pattern. */
public final class ProgramReader {

    /** The limits of RE2 and Go's regexp, which RE2/J does not have. */
    private static final int MAX_REPETITIONS = 1_000;

    private static final int MAX_DEPTH = 1_000;

    /** RE2 limits the memory of a program instead; a program of this size takes 60 KB in a class file. */
    private static final int MAX_INSTRUCTIONS = 20_000;

    private ProgramReader() {}

    /**
     * Reads a pattern in RE2's syntax.
     *
     * @throws PatternSyntaxException if RE2 refuses the pattern
     */
    public static Program read(String pattern) {
        Regexp tree = Parser.parse(pattern, RE2.PERL);
        checkLimits(tree);
        Prog prog = Compiler.compileRegexp(Simplify.simplify(tree));
        List<Instruction> instructions = new ArrayList<>();
        for (int i = 0; i < prog.numInst(); i++) {
            instructions.add(instruction(prog.getInst(i)));
        }
        return new Program(instructions, prog.start);
    }

    /** A part of the pattern, and the number of copies that the repetitions around it create. */
    private record Part(Regexp tree, long times, int depth) {}

    /** Checks the limits without recursion, so that deep nesting does not overflow the stack before it is refused. */
    private static void checkLimits(Regexp tree) {
        Deque<Part> open = new ArrayDeque<>(List.of(new Part(tree, 1, 0)));
        long instructions = 0;
        while (!open.isEmpty()) {
            Part part = open.pop();
            Regexp node = part.tree();
            long times = part.times() * (node.op == Op.REPEAT ? Math.max(1, Math.max(node.min, node.max)) : 1);
            if (times > MAX_REPETITIONS) {
                throw new PatternSyntaxException("invalid repeat count, over 1000 in all", "");
            }
            if (part.depth() > MAX_DEPTH) {
                throw new PatternSyntaxException("expression nests too deeply, over 1000 levels", "");
            }
            instructions += times * (2 + (node.op == Op.LITERAL ? node.runes.length : 0));
            for (Regexp sub : node.subs == null ? Regexp.EMPTY_SUBS : node.subs) {
                open.push(new Part(sub, times, part.depth() + 1));
            }
        }
        if (instructions > MAX_INSTRUCTIONS) {
            throw new PatternSyntaxException("expression too large, over 20000 instructions", "");
        }
    }

    private static Instruction instruction(Inst inst) {
        return switch (inst.op) {
            case Inst.ALT, Inst.ALT_MATCH -> new Program.Fork(inst.out, inst.arg);
            case Inst.CAPTURE, Inst.NOP -> new Program.Check(0, inst.out);
            case Inst.EMPTY_WIDTH -> new Program.Check(inst.arg, inst.out);
            case Inst.FAIL -> new Program.Read(CodePoints.NONE, 0);
            case Inst.MATCH -> new Program.Accept();
            case Inst.RUNE_ANY -> new Program.Read(CodePoints.ALL, inst.out);
            case Inst.RUNE_ANY_NOT_NL -> new Program.Read(CodePoints.NEW_LINE.negated(), inst.out);
            default -> new Program.Read(set(inst), inst.out);
        };
    }

    private static CodePoints set(Inst inst) {
        List<CodePoints> ranges = new ArrayList<>();
        if (inst.runes.length == 1) {
            int first = inst.runes[0];
            ranges.add(CodePoints.range(first, first));
            boolean folds = (inst.arg & RE2.FOLD_CASE) != 0;
            for (int other = Unicode.simpleFold(first); folds && other != first; other = Unicode.simpleFold(other)) {
                ranges.add(CodePoints.range(other, other));
            }
        }
        for (int i = 0; i + 1 < inst.runes.length; i += 2) {
            ranges.add(CodePoints.range(inst.runes[i], inst.runes[i + 1]));
        }
        return CodePoints.of(ranges.toArray(CodePoints[]::new));
    }
}
