package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.NameAllocator;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Makes names unique: the second request for {@code item} returns {@code item2}. */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** Creates an allocator for which the given names are already taken. */
    public UniqueNames(String... taken) {
        this.taken.addAll(Set.of(taken));
    }

    /** Returns the suggestion, converted to a valid and unique Java identifier. */
    public String name(String suggestion) {
        String identifier = NameAllocator.toJavaIdentifier(suggestion);
        String name = isKeyword(identifier) ? identifier + "_" : identifier;
        for (int i = 2; !taken.add(name); i++) {
            name = identifier + i;
        }
        return name;
    }

    /**
     * Returns whether an identifier is a keyword. {@code yield} counts as a keyword, because an unqualified call of a
     * method with this name does not compile.
     */
    private static boolean isKeyword(String identifier) {
        return SourceVersion.isKeyword(identifier) || identifier.equals("yield");
    }
}
