package io.github.kling4j.validation.generator.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reports models and rule interfaces in blocks and in anonymous classes as errors. Annotation processors do not receive
 * such types and would ignore them silently, but javac's syntax trees contain them. Each source file is searched once.
 */
public final class LocalModels implements TaskListener {

    /** The simple names of the annotations. */
    private static final List<String> MARKS = List.of("GenerateValidator", "RulesFor", "ValidatorFor");

    private final Trees trees;
    private final Set<CompilationUnitTree> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private LocalModels(Trees trees) {
        this.trees = trees;
    }

    /** Registers a listener that searches each source file that javac compiles; does nothing in other compilers. */
    public static void watch(ProcessingEnvironment environment) {
        try {
            JavacTask.instance(environment).addTaskListener(new LocalModels(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            // Other compilers have no trees.
        }
    }

    @Override
    public void started(TaskEvent event) {
        CompilationUnitTree unit = event.getCompilationUnit();
        if (event.getKind() == TaskEvent.Kind.ANALYZE && unit != null && seen.add(unit)) {
            new Scanner(unit).scan(unit, false);
        }
    }

    private static String qualified(String mark) {
        return Names.VALIDATION + "." + mark;
    }

    /**
     * Searches a source file. The argument of the visitor's methods is true in blocks (of methods, initializers and
     * lambda expressions) and in anonymous classes, whose types annotation processors do not receive.
     */
    private final class Scanner extends TreeScanner<@Nullable Void, Boolean> {

        private final CompilationUnitTree unit;
        /** The names by which annotations of this library are written in the file. */
        private final Set<String> marks;

        Scanner(CompilationUnitTree unit) {
            this.unit = unit;
            Set<String> imports = unit.getImports().stream()
                    .map(each -> each.getQualifiedIdentifier().toString())
                    .collect(Collectors.toSet());
            boolean hasAll = imports.contains(Names.VALIDATION + ".*");
            this.marks = MARKS.stream()
                    .flatMap(mark -> hasAll || imports.contains(qualified(mark))
                            ? Stream.of(mark, qualified(mark))
                            : Stream.of(qualified(mark)))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Void visitBlock(BlockTree block, Boolean isHidden) {
            return super.visitBlock(block, true);
        }

        /** The statements of an old-style case are not in a block. */
        @Override
        public @Nullable Void visitCase(CaseTree branch, Boolean isHidden) {
            return super.visitCase(branch, true);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree anonymous, Boolean isHidden) {
            return super.visitNewClass(anonymous, true);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Boolean isHidden) {
            for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
                String name = annotation.getAnnotationType().toString();
                if (isHidden && marks.contains(name)) {
                    String text = Catalogue.MODEL_LOCAL.text(type.getSimpleName());
                    trees.printMessage(Kind.ERROR, text, type, unit);
                }
            }
            return super.visitClass(type, isHidden);
        }
    }
}
