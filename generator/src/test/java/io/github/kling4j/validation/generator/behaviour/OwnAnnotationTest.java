package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.Javac;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** User-defined rule annotations in one jar that are used in another. */
class OwnAnnotationTest {

    private static final String ANNOTATION = """
            package house;

            import io.github.kling4j.validation.*;
            import java.lang.annotation.*;

            /** Says that a text is one of some words, and not too long; costs $ nothing. */
            @Retention(RetentionPolicy.CLASS)
            @Repeatable(Words.All.class)
            @Rule(id = "$id", expr = "!given(this.$property) || this.$property in ['$words']",
                    message = "is {this.$property}, not one of $words {{for 5$}}")
            @Rule(id = "$id-size", expr = "!($when) || !given(this.$property) || this.$property.size() <= $most",
                    message = "has {this.$property.size()} letters, at most $most")
            public @interface Words {
                String id();
                @PropertyName String property();
                String[] words();
                String when();
                int most() default 3;
                @interface All { Words[] value(); }
            }
            """;

    private static final String USE = """
            package guest;

            import house.Words;
            import io.github.kling4j.validation.*;

            public class Guests {
                @GenerateValidator
                public record Guest(String name, @WireName("room_type") String room, int age) {}

                @RulesFor(Guest.class)
                @Words(id = "room", property = "room_type", words = {"it's", "a\\\\b \\"c\\"", "$ {x}"}, when = "name")
                @Words(id = "name", property = "name", words = {"Ann", "Bob"}, when = "this.age > 3 || false", most = 2)
                interface GuestRules {}
            }
            """;

    @TempDir
    private Path work;

    @Test
    void a_rule_annotation_in_a_class_file_is_expanded() throws Exception {
        Javac house = new Javac(work.resolve("house"));
        assertThat(house.compileText("house/Words.java", ANNOTATION).messages()).isEmpty();
        Javac guest = new Javac(work.resolve("guest"))
                .with("-cp", System.getProperty("java.class.path") + File.pathSeparator + house.classes());
        assertThat(guest.compileText("guest/Guests.java", USE).messages()).isEmpty();

        // The annotation is not needed any more.
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {guest.classes().toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(validate(loader, null, null)).isEmpty();
            assertThat(validate(loader, null, "it's")).isEmpty();
            assertThat(validate(loader, null, "a\\b \"c\"")).isEmpty();
            assertThat(validate(loader, "Ann", "$ {x}"))
                    .containsExactly(
                            new Violation("room-size", "room_type", "has 5 letters, at most 3"),
                            new Violation("name-size", "name", "has 3 letters, at most 2"));
            assertThat(validate(loader, null, "single"))
                    .containsExactly(new Violation(
                            "room", "room_type", "is single, not one of it's, a\\b \"c\", $ {x} {for 5$}"));
        }
    }

    @Test
    void a_rule_annotation_can_be_composed_of_others() throws Exception {
        Javac house = new Javac(work.resolve("house"));
        assertThat(house.compileText("house/Reachable.java", """
                package house;

                import io.github.kling4j.validation.*;
                import java.lang.annotation.*;

                @Retention(RetentionPolicy.CLASS)
                @Rule(id = "$id-known", expr = "given(this.$who)", message = "must be known")
                @AtLeastOneOf(id = "$id", value = "$contacts", on = "$who")
                @RequiredWhen(id = "$id-$who", property = "$who", when = "$unless", message = "of {this.age}: $who")
                public @interface Reachable {
                    String id();
                    String[] contacts();
                    @PropertyName String who();
                    String unless() default "this.age > 3";
                }
                """).messages()).isEmpty();
        Javac guest = new Javac(work.resolve("guest"))
                .with("-cp", System.getProperty("java.class.path") + File.pathSeparator + house.classes());
        assertThat(guest.compileText("guest/Guests.java", """
                package guest;

                import house.Reachable;
                import io.github.kling4j.validation.*;
                import java.lang.annotation.*;

                public class Guests {
                    @GenerateValidator
                    public record Guest(String name, @WireName("room_type") String room, int age) {}

                    @RulesFor(Guest.class)
                    @Named
                    interface GuestRules {}

                    @Reachable(id = "reach", contacts = {"room_type"}, who = "name")
                    @interface Named {}
                }
                """).messages()).isEmpty();

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {guest.classes().toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(validate(loader, "Ann", "x")).isEmpty();
            assertThat(validate(loader, null, null))
                    .containsExactly(
                            new Violation("reach-known", "name", "must be known"),
                            new Violation("reach", "name", "at least one of room_type must be given"),
                            new Violation("reach-name", "name", "of 9: name"));
        }
    }

    @Test
    void an_invalid_definition_in_a_class_file_is_reported_at_its_use() {
        Javac guest = new Javac(work.resolve("guest"));
        assertThat(guest.compileText("guest/Guests.java", """
                package guest;

                import io.github.kling4j.validation.*;

                public class Guests {
                    @GenerateValidator
                    public record Guest(String name) {}

                    @RulesFor(Guest.class)
                    @Named(who = "nam")
                    @Unnamed
                    interface GuestRules {}

                    @AtLeastOneOf(id = "named", value = "$who")
                    @interface Named {
                        String who();
                    }

                    @AtLeastOneOf(id = "unnamed", value = "$who")
                    @interface Unnamed {}
                }
                """).diagnostics())
                .extracting(wrong -> wrong.getLineNumber() + ": " + wrong.getMessage(Locale.ROOT))
                .containsExactly(
                        "10: [property-unknown] Guest has no property \"nam\"; did you mean \"name\"?",
                        "11: [placeholder] the definition of @Unnamed is invalid: $who is not one of its members");
    }

    @Test
    void conditions_are_inserted_into_parts_as_one_operand() throws Exception {
        Javac guest = new Javac(work.resolve("guest"));
        assertThat(guest.compileText("guest/Guests.java", """
                package guest;

                import io.github.kling4j.validation.*;

                public class Guests {
                    @GenerateValidator
                    public record Guest(String name, @WireName("room_type") String room, int age) {}

                    @RulesFor(Guest.class)
                    @Named(when = "this.age == 9 || this.age == 8", unless = "room_type", word = "it's")
                    interface GuestRules {}

                    @RequiredWhen(id = "both", property = "name", when = "$when && !$unless", message = "costs $5")
                    @RequiredWhen(id = "word", property = "name", message = "{this.age}: $word",
                            when = "given(this.room_type) && '$word' == this.room_type")
                    @interface Named {
                        String when();
                        String unless();
                        String word();
                    }
                }
                """).messages()).isEmpty();

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {guest.classes().toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(validate(loader, null, "x")).isEmpty();
            assertThat(validate(loader, null, null)).containsExactly(new Violation("both", "name", "costs $5"));
            assertThat(validate(loader, null, "it's")).containsExactly(new Violation("word", "name", "9: it's"));
        }
    }

    @Test
    void a_list_cannot_replace_a_single_value_in_a_part() {
        assertThat(new Javac(work.resolve("guest"))
                        .compileText("guest/Guests.java", """
                package guest;

                import io.github.kling4j.validation.*;

                public class Guests {
                    @GenerateValidator
                    public record Guest(String name, String room) {}

                    @RulesFor(Guest.class)
                    @Named(names = {"name", "room"})
                    @Unnamed(names = {})
                    interface GuestRules {}

                    @RequiredWhen(id = "named", property = "$names", when = "this.room == ''")
                    @interface Named {
                        String[] names();
                    }

                    @AtLeastOneOf(id = "unnamed", value = "$names")
                    @interface Unnamed {
                        String[] names();
                    }
                }
                """)
                        .diagnostics())
                .extracting(OwnAnnotationTest::placed)
                .containsExactly(
                        "Guests.java:10: [placeholder] the definition of @Named is invalid:"
                                + " $names has several values, but property of @RequiredWhen takes one",
                        "Guests.java:11: [property-none] @Unnamed has an empty list in the member \"names\"; write at least one item",
                        "Guests.java:11: [property-none] @AtLeastOneOf has an empty list in the member \"value\"; write at least one item");
    }

    @Test
    void an_invalid_definition_in_the_same_compilation_is_reported_at_the_definition() {
        String contact = """
                package house;

                import io.github.kling4j.validation.*;

                @Rule(id = "known", expr = "given(this.nam)", message = "must be known")
                @AtLeastOneOf(id = "contact", value = {"name", "phone"})
                @RequiredWhen(id = "phone-required", property = "name", when = "this.phon != ''")
                public @interface Contact {}
                """;
        String guests = """
                package guest;

                import house.Contact;
                import io.github.kling4j.validation.*;

                public class Guests {
                    @GenerateValidator
                    public record Guest(String name, String phon) {}

                    @RulesFor(Guest.class)
                    @Contact
                    interface GuestRules {}

                    @GenerateValidator
                    public record Visitor(String name, String phone, String phon) {}

                    @RulesFor(Visitor.class)
                    @Contact
                    interface VisitorRules {}
                }
                """;
        Javac both = new Javac(work.resolve("both"));
        assertThat(both.compileText("house/Contact.java", contact, "guest/Guests.java", guests)
                        .diagnostics())
                .extracting(OwnAnnotationTest::placed)
                .containsExactly(
                        "Contact.java:5: [expression] unknown property \"nam\"; did you mean \"name\"?",
                        "Contact.java:6: [property-unknown] Guest has no property \"phone\"; did you mean \"phon\"?",
                        "Contact.java:7: [may-be-absent] \"phon\" may be absent:"
                                + " write has(this.phon) && … before it, or !has(this.phon) || …,"
                                + " or this.?phon.orValue(…)");

        Javac house = new Javac(work.resolve("house"));
        assertThat(house.compileText("house/Contact.java", contact).messages()).isEmpty();
        Javac guest = new Javac(work.resolve("guest"))
                .with("-cp", System.getProperty("java.class.path") + File.pathSeparator + house.classes());
        assertThat(guest.compileText("guest/Guests.java", guests).diagnostics())
                .extracting(OwnAnnotationTest::placed)
                .contains("Guests.java:11: [property-unknown] Guest has no property \"phone\"; did you mean \"phon\"?")
                .allMatch(placed -> placed.startsWith("Guests.java:11") || placed.startsWith("Guests.java:18"));
    }

    private static String placed(Diagnostic<? extends JavaFileObject> wrong) {
        String file = Path.of(wrong.getSource().getName()).getFileName().toString();
        return file + ":" + wrong.getLineNumber() + ": "
                + wrong.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    }

    @SuppressWarnings("unchecked")
    private static Iterable<Violation> validate(ClassLoader loader, @Nullable String name, @Nullable String room)
            throws ReflectiveOperationException {
        Object guest =
                loader.loadClass("guest.Guests$Guest").getConstructors()[0].newInstance(name, room, 9);
        return ((Validator<Object>) loader.loadClass("guest.Guests_GuestValidator")
                        .getConstructor()
                        .newInstance())
                .validate(guest);
    }
}
