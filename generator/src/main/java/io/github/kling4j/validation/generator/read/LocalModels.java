package io.github.kling4j.validation.generator.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reports models and rule interfaces in method bodies and in anonymous classes as errors. Annotation processors do not
 * receive such types and would ignore them silently, but javac's syntax trees contain them. Each source file that
 * imports types of this library is searched once.
 */
public final class LocalModels implements TaskListener {

    private static final Set<String> MARKS = Set.of("GenerateValidator", "RulesFor", "ValidatorFor");

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
        if (event.getKind() == TaskEvent.Kind.ANALYZE && unit != null && seen.add(unit) && isConcerned(unit)) {
            new Scanner(unit).scan(unit, false);
        }
    }

    private static boolean isConcerned(CompilationUnitTree unit) {
        return unit.getImports().stream()
                .map(ImportTree::getQualifiedIdentifier)
                .anyMatch(imported -> imported.toString().startsWith(Names.VALIDATION + "."));
    }

    /**
     * Searches a source file. The argument of the visitor's methods is true in method bodies and anonymous classes,
     * whose types annotation processors do not receive.
     */
    private final class Scanner extends TreeScanner<@Nullable Void, Boolean> {

        private final CompilationUnitTree unit;

        Scanner(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Boolean isHidden) {
            return super.visitMethod(method, true);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree anonymous, Boolean isHidden) {
            return super.visitNewClass(anonymous, true);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Boolean isHidden) {
            for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
                String name = annotation.getAnnotationType().toString();
                String simple = name.substring(name.lastIndexOf('.') + 1);
                if (isHidden && MARKS.contains(simple)) {
                    String text = Catalogue.MODEL_LOCAL.text(type.getSimpleName());
                    trees.printMessage(Kind.ERROR, text, type, unit);
                }
            }
            return super.visitClass(type, isHidden);
        }
    }
}
