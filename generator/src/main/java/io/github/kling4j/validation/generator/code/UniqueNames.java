package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.NameAllocator;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives names out once: the second who asks for {@code item} gets {@code item2}. */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** Makes a giver of names of which some are taken. */
    public UniqueNames(String... taken) {
        this.taken.addAll(Set.of(taken));
    }

    /** Returns the suggestion, or the nearest Java name to it that nothing else has. */
    public String name(String suggestion) {
        String identifier = NameAllocator.toJavaIdentifier(suggestion);
        String name = isKeyword(identifier) ? identifier + "_" : identifier;
        for (int i = 2; !taken.add(name); i++) {
            name = identifier + i;
        }
        return name;
    }

    /** A method called yield can only be called with its owner's name. */
    private static boolean isKeyword(String identifier) {
        return SourceVersion.isKeyword(identifier) || identifier.equals("yield");
    }
}
