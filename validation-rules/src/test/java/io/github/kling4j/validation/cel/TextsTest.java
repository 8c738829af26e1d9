package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final String TRAINS = "🚆a🚆b";

    @Test
    void positionsCountCodePoints() {
        assertThat(Texts.charAt(TRAINS, 2)).isEqualTo("🚆");
        assertThat(Texts.charAt(TRAINS, 4)).isEmpty();
        assertThat(Texts.indexOf(TRAINS, "b")).isEqualTo(3);
        assertThat(Texts.indexOf(TRAINS, "🚆", 1)).isEqualTo(2);
        assertThat(Texts.lastIndexOf(TRAINS, "🚆")).isEqualTo(2);
        assertThat(Texts.lastIndexOf(TRAINS, "🚆", 1)).isZero();
        assertThat(Texts.substring(TRAINS, 2)).isEqualTo("🚆b");
        assertThat(Texts.substring(TRAINS, 1, 3)).isEqualTo("a🚆");
    }

    @Test
    void aPositionOutsideOfTheTextIsAFailure() {
        assertThatThrownBy(() -> Texts.charAt("abc", 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Texts.charAt("abc", -1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Texts.charAt("abc", Long.MAX_VALUE)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Texts.indexOf("abc", "a", 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Texts.lastIndexOf("abc", "a", -1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Texts.substring("abc", 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Texts.substring("🚆", 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anEmptyPartIsFoundWhereTheSearchBegins() {
        assertThat(Texts.indexOf("abc", "")).isZero();
        assertThat(Texts.indexOf("abc", "", 2)).isEqualTo(2);
        assertThat(Texts.lastIndexOf("abc", "")).isEqualTo(3);
        assertThat(Texts.lastIndexOf("abc", "", 1)).isEqualTo(1);
        assertThat(Texts.indexOf("", "a")).isEqualTo(-1);
    }

    /** The second half of the first character is the half of another one. */
    @Test
    void halfOfACharacterIsNotFound() {
        assertThat(Texts.indexOf("🚆", "\uDE86")).isEqualTo(-1);
        assertThat(Texts.lastIndexOf("🚆", "\uD83D")).isEqualTo(-1);
        assertThat(Texts.split("🚆", "\uDE86")).containsExactly("🚆");
        assertThat(Texts.replace("🚆", "\uD83D", "x")).isEqualTo("🚆");
    }

    @Test
    void replacesAllOrTheFirst() {
        assertThat(Texts.replace("one one one", "one", "two")).isEqualTo("two two two");
        assertThat(Texts.replace("one one one", "one", "two", 2)).isEqualTo("two two one");
        assertThat(Texts.replace("one", "one", "two", 0)).isEqualTo("one");
        assertThat(Texts.replace("aaa", "aa", "b")).isEqualTo("ba");
        assertThat(Texts.replace("🚆a", "", "-")).isEqualTo("-🚆-a-");
        assertThat(Texts.replace("", "", "-")).isEqualTo("-");
    }

    @Test
    void splitsAtSeparatorsOrIntoCharacters() {
        assertThat(Texts.split("a,b,,c", ",")).containsExactly("a", "b", "", "c");
        assertThat(Texts.split("a,b,,c", ",", 2)).containsExactly("a", "b,,c");
        assertThat(Texts.split("a,b", ",", 0)).isEmpty();
        assertThat(Texts.split("a,b", ",", 1)).containsExactly("a,b");
        assertThat(Texts.split(",", ",", -1)).containsExactly("", "");
        assertThat(Texts.split("", ",")).containsExactly("");
        assertThat(Texts.split("🚆ab", "")).containsExactly("🚆", "a", "b");
        assertThat(Texts.split("🚆ab", "", 2)).containsExactly("🚆", "ab");
        assertThat(Texts.split("", "")).isEmpty();
    }

    @Test
    void joinsWithASeparatorOrWithout() {
        assertThat(Texts.join(List.of("a", "b"), ", ")).isEqualTo("a, b");
        assertThat(Texts.join(List.of("a", "b"))).isEqualTo("ab");
        assertThat(Texts.join(List.of(), ", ")).isEmpty();
    }

    @Test
    void onlyLettersOfAsciiHaveCases() {
        assertThat(Texts.lowerAscii("ÄPfel")).isEqualTo("Äpfel");
        assertThat(Texts.upperAscii("öl[")).isEqualTo("öL[");
    }

    @Test
    void aTextThatStaysTheSameIsNotCopied() {
        String text = "äpfel";

        assertThat(Texts.lowerAscii(text)).isSameAs(text);
        assertThat(Texts.trim(text)).isSameAs(text);
        assertThat(Texts.replace(text, "x", "y")).isSameAs(text);
        assertThat(Texts.substring(text, 0)).isSameAs(text);
    }

    @Test
    void trimsTheWhiteSpaceOfUnicode() {
        assertThat(Texts.trim(" \t\u0085\u00A0\u2003\u3000x y\u2028\u205F")).isEqualTo("x y");
        assertThat(Texts.trim("\u200Bx\uFEFF")).isEqualTo("\u200Bx\uFEFF");
        assertThat(Texts.trim(" \n ")).isEmpty();
    }

    @Test
    void reversesCharacters() {
        assertThat(Texts.reverse(TRAINS)).isEqualTo("b🚆a🚆");
    }

    @Test
    void quotesWithEscapes() {
        assertThat(Texts.quote("a\"b\\c\n\u0007\u000B🚆")).isEqualTo("\"a\\\"b\\\\c\\n\\a\\v🚆\"");
        assertThat(Texts.quote("\uD83D")).isEqualTo("\"\uFFFD\"");
    }
}
