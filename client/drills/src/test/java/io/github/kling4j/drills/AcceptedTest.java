package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the report of changes, and the files written when they are accepted. */
class AcceptedTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /things:
                post:
                  operationId: make
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/Wish'}}}
                  responses: {'200': {description: made}}
            components:
              schemas:
                Wish:
                  type: object
                  properties:
                    size: {type: integer, maximum: 9, description: 'How big [fits].'}
                    name: {type: string}
            """;
    private static final String API = """
            public final class a.Wish
              public Integer size()
            public interface a.Listener
              public abstract void heard()
            """;
    private static final RuleText FITS = new RuleText("WishRules", "Wish", "fits", "*", "", "method fits", false);
    private static final RuleText NAMED =
            new RuleText("WishRules", "Wish", "named", "name", "", "given(this.name)", false);

    @TempDir
    private Path root;

    private Accepted accepted;

    @BeforeEach
    void acceptTheCurrentState() throws IOException {
        Files.createDirectories(root.resolve("openapi/accepted"));
        Files.writeString(root.resolve(Standing.ACCEPTED_SPEC), SPEC);
        Files.writeString(root.resolve("CHANGELOG.md"), """
                # Changelog

                ## [Unreleased]

                ### Added

                - Wishes.

                ## [0.1.0]
                """);
        accepted = new Accepted(root);
        accepted.accept(standing(SPEC, API, FITS, NAMED));
        Files.writeString(
                root.resolve("CHANGELOG.md"),
                Files.readString(root.resolve("CHANGELOG.md")).replaceFirst("(?s)### Changed.*?\n## ", "## "));
    }

    @Test
    void the_accepted_state_has_no_changes() {
        assertThat(accepted.movedTo(standing(SPEC, API, FITS, NAMED)).isNothing())
                .isTrue();
    }

    @Test
    void a_missing_accepted_file_is_reported_and_written_again() throws IOException {
        Files.delete(root.resolve(Standing.ACCEPTED_SPEC));
        Files.writeString(root.resolve(Standing.RULES), "no rules");
        Standing built = standing(SPEC, API, FITS);

        assertThat(accepted.movedTo(built).text()).isEqualTo("""
                description, breaking:
                  accepted/kling-v3.yaml: does not exist or cannot be read, so anything may have changed
                rules, breaking:
                  removed no rules
                  added WishRules fits at *: method fits
                """);

        accepted.accept(built);

        assertThat(accepted.movedTo(built).isNothing()).isTrue();
    }

    @Test
    void a_lower_maximum_is_breaking_and_lists_the_rules_that_read_the_property_or_are_named_there() {
        Moved moved = accepted.movedTo(standing(SPEC.replace("maximum: 9", "maximum: 8"), API, FITS, NAMED));

        assertThat(moved.isBreaking()).isTrue();
        assertThat(moved.text()).isEqualTo("""
                description, breaking:
                  Wish.size: maximum 9 -> 8
                rules that read changed properties:
                  WishRules fits
                """);
    }

    @Test
    void a_property_name_with_special_characters_is_matched_literally() {
        RuleText rule = new RuleText("WishRules", "Wish", "small", "*", "", "this.size + 1 < 3", false);
        String spec = SPEC.replace("    name:", "    '.*[':  {type: string}\n        name:");

        assertThat(accepted.movedTo(standing(spec, API, FITS, NAMED, rule)).touched())
                .isEmpty();
    }

    @Test
    void a_new_property_that_a_rule_read_as_an_extra_is_breaking() {
        RuleText rule = new RuleText("WishRules", "Wish", "lit", "", "", "!has(this.extras.light)", false);
        String spec = SPEC.replace("        name:", "        light: {type: string}\n        name:");

        assertThat(Moved.between(SPEC, Map.of(), List.of(rule.toString()), new Standing(spec, Map.of(), List.of(FITS)))
                        .description())
                .extracting(change -> change.breaking() + " " + change)
                .containsExactly("true Wish.light: added; putExtra(\"light\") now throws an exception, use the builder"
                        + " method");
    }

    @Test
    void a_removed_signature_is_breaking() {
        Moved moved = accepted.movedTo(standing(SPEC, API.replace("size()", "height()"), FITS, NAMED));

        assertThat(moved.isBreaking()).isTrue();
        assertThat(moved.text()).isEqualTo("""
                Java, breaking:
                  removed from a.Wish: public Integer size()
                Java, compatible:
                  added to a.Wish: public Integer height()
                """);
    }

    @Test
    void a_new_abstract_method_is_breaking_and_a_default_method_is_not() {
        assertThat(accepted.movedTo(standing(SPEC, API + "  public abstract void seen()\n", FITS, NAMED))
                        .isBreaking())
                .isTrue();
        assertThat(accepted.movedTo(standing(SPEC, API + "  public default void seen()\n", FITS, NAMED))
                        .isBreaking())
                .isFalse();
    }

    @Test
    void a_new_rule_is_breaking_and_new_advice_is_not() {
        RuleText rule = new RuleText("WishRules", "Wish", "small", "size", "", "this.size < 3", false);
        RuleText advice = new RuleText("WishRules", "Wish", "small", "size", "", "this.size < 3", true);

        assertThat(accepted.movedTo(standing(SPEC, API, FITS, NAMED, rule)).text())
                .isEqualTo("rules, breaking:\n  added WishRules small at size: this.size < 3\n");
        assertThat(accepted.movedTo(standing(SPEC, API, FITS, NAMED, advice)).text())
                .isEqualTo("rules, compatible:\n  added WishRules small (advice) at size: this.size < 3\n");
    }

    @Test
    void a_rule_with_another_expression_is_one_change() {
        RuleText changed = new RuleText("WishRules", "Wish", "named", "name", "", "has(this.name)", false);

        assertThat(accepted.movedTo(standing(SPEC, API, FITS, changed)).text())
                .isEqualTo("rules, breaking:\n  changed WishRules named at name: has(this.name)\n");
    }

    @Test
    void a_rule_of_a_new_model_is_compatible() {
        RuleText rule = new RuleText("HopeRules", "Hope", "small", "size", "", "this.size < 3", false);
        String api = "public final class a.Hope implements a.VideoRequest\n" + API;

        assertThat(accepted.movedTo(standing(SPEC, api, FITS, NAMED, rule)).text())
                .isEqualTo("""
                Java, compatible:
                  added public final class a.Hope implements a.VideoRequest
                rules, compatible:
                  added HopeRules small at size: this.size < 3
                """);
    }

    @Test
    void accepting_writes_the_files_and_the_changelog() throws IOException {
        Standing built = standing(SPEC.replace("maximum: 9", "maximum: 8"), API.replace("size()", "height()"), FITS);

        accepted.accept(built);

        assertThat(accepted.movedTo(built).isNothing()).isTrue();
        assertThat(root.resolve("CHANGELOG.md")).hasContent("""
                # Changelog

                ## [Unreleased]

                ### Added

                - Wishes.

                ### Changed

                - Breaking: The maximum of `Wish.size` is `8`; it was `9`.
                - Breaking: The rule `named` of `WishRules` was removed.
                - Breaking: `a.Wish` no longer has `public Integer size()`.
                - `a.Wish` has `public Integer height()`.

                ## [0.1.0]
                """);
    }

    @Test
    void accepting_twice_adds_changelog_entries_once() throws IOException {
        Standing built = standing(SPEC, API, FITS);
        accepted.accept(built);
        String once = Files.readString(root.resolve("CHANGELOG.md"));

        accepted.accept(built);

        assertThat(root.resolve("CHANGELOG.md")).hasContent(once);
    }

    @Test
    void later_entries_are_added_to_the_existing_list() throws IOException {
        accepted.accept(standing(SPEC, API, FITS));
        accepted.accept(standing(SPEC.replace("maximum: 9", "maximum: 10"), API, FITS));

        assertThat(Files.readString(root.resolve("CHANGELOG.md"))).contains("""
                ### Changed

                - The maximum of `Wish.size` is `10`; it was `9`.
                - Breaking: The rule `named` of `WishRules` was removed.
                """);
    }

    @Test
    void accepting_a_reverted_edit_restores_the_changelog_and_accepting_the_edit_again_adds_it_once()
            throws IOException {
        Standing old = standing(SPEC, API, FITS, NAMED);
        Standing edited = standing(SPEC.replace("maximum: 9", "maximum: 8"), API.replace("size()", "height()"), FITS);
        String before = Files.readString(root.resolve("CHANGELOG.md"));
        accepted.accept(edited);
        String changelog = Files.readString(root.resolve("CHANGELOG.md"));

        accepted.accept(old);
        assertThat(root.resolve("CHANGELOG.md")).hasContent(before);

        accepted.accept(edited);
        assertThat(root.resolve("CHANGELOG.md")).hasContent(changelog);
    }

    @Test
    void reverting_one_edit_keeps_the_entries_of_the_others() throws IOException {
        String both =
                SPEC.replace("maximum: 9", "maximum: 8").replace("{type: string}", "{type: string, maxLength: 3}");
        accepted.accept(standing(both, API, FITS, NAMED));
        long count = entries();

        accepted.accept(standing(both.replace("maximum: 8", "maximum: 9"), API, FITS, NAMED));

        assertThat(entries()).isEqualTo(count - 1);
        assertThat(Files.readString(root.resolve("CHANGELOG.md")))
                .contains("maxLength")
                .doesNotContain("maximum");
    }

    @Test
    void files_that_were_reverted_by_hand_are_accepted_without_a_second_entry() throws IOException {
        Standing edited = standing(SPEC.replace("maximum: 9", "maximum: 8"), API, FITS, NAMED);
        accepted.accept(edited);
        String changelog = Files.readString(root.resolve("CHANGELOG.md"));
        Files.writeString(root.resolve(Standing.ACCEPTED_SPEC), SPEC);

        accepted.accept(edited);

        assertThat(root.resolve("CHANGELOG.md")).hasContent(changelog);
    }

    @Test
    void accepting_returns_the_written_files_and_entries() throws IOException {
        Standing edited =
                standing(SPEC.replace("maximum: 9", "maximum: 8"), API.replace("size()", "height()"), FITS, NAMED);

        List<String> written = accepted.accept(edited);

        assertThat(written)
                .filteredOn(line -> !line.startsWith("  "))
                .containsExactly(Standing.ACCEPTED_SPEC, Standing.CLIENT, "CHANGELOG.md");
        assertThat(written).filteredOn(line -> line.startsWith("  added: ")).hasSize(3);
        assertThat(accepted.accept(edited)).isEmpty();
        assertThat(accepted.accept(standing(SPEC, API, FITS, NAMED)))
                .filteredOn(line -> line.startsWith("  removed: "))
                .hasSize(3);
    }

    @Test
    void an_endpoint_has_entries_for_its_schema_and_its_rule_interface_but_not_for_their_parts() throws IOException {
        String before = Files.readString(root.resolve("CHANGELOG.md"));
        Standing edited = standing(
                SPEC + """
                            Hope:
                              type: object
                              properties:
                                size: {type: integer}
                        """,
                API + """
                        public final class a.model.Hope implements a.Request
                        public final class a.model.Hope$Builder
                          public a.model.Hope build()
                        public final class a.model.HopeJsonAdapter extends b.JsonAdapter<a.model.Hope>
                        public final class a.model.HopeValidator implements a.Validator<a.model.Hope>
                        public interface a.rules.HopeRules
                        """,
                FITS,
                NAMED,
                new RuleText("HopeRules", "Hope", "small", "size", "", "this.size < 3", false));

        accepted.accept(edited);

        assertThat(Files.readString(root.resolve("CHANGELOG.md"))
                        .lines()
                        .filter(line -> line.startsWith("- ") && !before.contains(line)))
                .containsExactly("- `Hope` is new.", "- `public interface a.rules.HopeRules` is new.");

        accepted.accept(standing(SPEC, API, FITS, NAMED));

        assertThat(root.resolve("CHANGELOG.md")).hasContent(before);
    }

    private long entries() throws IOException {
        return Files.readString(root.resolve("CHANGELOG.md"))
                .lines()
                .filter(line -> line.startsWith("- "))
                .count();
    }

    private static Standing standing(String spec, String api, RuleText... rules) {
        return new Standing(spec, Map.of(Standing.CLIENT, PublicApi.parse(api)), List.of(rules));
    }
}
