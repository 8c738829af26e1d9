package good;

import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.Ordered;
import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Requires;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.SumEquals;

/** Rules as expressions, one for each form of the translation. */
@RulesFor(Film.class)
@SumEquals(id = "lengths-sum", list = "shot_list", of = "length", total = "length")
@RequiredWhen(id = "title-required", property = "title", when = "!this.silent && this.color != 'red'")
@ForbiddenWhen(id = "tags-forbidden", property = "tags", when = "title")
@Requires(id = "sequel-requires", property = "sequel", needs = {"title", "tags"})
@Ordered(id = "ordered", first = "length", second = "rating", message = "is longer than it is good")
@FilmRules.Uppercase(id = "uppercase", property = "title", words = {"THE", "A"})
@Rule(id = "director", expr = "this.director.size() >= 3", message = "is {this.director}, {size(this.director)} letters")
@Rule(id = "pattern", expr = "!has(this.title) || this.title.matches('^[A-Z][a-z]+$')", message = "is {this.title}")
@Rule(id = "some-tag", expr = "has(this.tags) && this.tags.exists(tag, tag.startsWith('a'))", message = "no tag with a")
@Rule(
        id = "one-red",
        expr = "!has(this.shot_list) || this.shot_list.exists_one(shot, has(shot.color) && shot.color == 'red')",
        message = "one shot is red")
@Rule(
        id = "long-texts",
        expr = "!has(this.shot_list) || this.shot_list.filter(s, has(s.text)).map(s, s.text.size()).max() < 10",
        message = "too long")
@Rule(
        id = "counted",
        expr = "!has(this.shot_list) || this.shot_list.filter(s, has(s.text) && this.director.contains(s.text)).size() < 3",
        message = "too many")
@Rule(
        id = "absorbed",
        expr = "!has(this.takes) || 10 / this.takes[0] > 1 || this.rating > 3.5",
        message = "takes: {10 / this.takes[0]}",
        on = "takes")
@Rule(
        id = "votes",
        expr = "!has(this.votes) || this.votes.all(name, name != '' && this.votes[name] > 0)",
        message = "no vote")
@Rule(
        id = "conditional",
        expr = "this.silent ? this.length < 100 : (has(this.takes) ? this.takes.sum() < 10 : true)",
        message = "m",
        on = "length")
@Rule(id = "sorted", expr = "!has(this.tags) || this.tags.isSorted() && this.director.lowerAscii() != 'x'", message = "m", on = "tags")
@Rule(id = "found", expr = "!has(this.title) || this.title.find('[0-9]+') != '13'", message = "m")
@Rule(id = "greatest", expr = "math.greatest(this.length, 3, 7) < 100 && math.round(this.rating) < 9.0", message = "m", on = "length")
@Rule(id = "extras", expr = "!given(this.extras.narrator) || !this.silent", message = "a silent film has no narrator")
@Rule(id = "nested", expr = "!has(this.sequel) || !has(this.sequel.title) || !has(this.title) || this.sequel.title != this.title", message = "same")
@Rule(id = "each", forEach = "shot_list", expr = "item.length <= this.length", message = "is {item.length} of {this.length}")
@Rule(id = "words", expr = "this.color in ['red', 'green'] || this.length in [1, 2]", message = "m", on = "color")
@Rule(id = "escape", expr = "this.length - 1 != 3", message = "a {{brace}} and {this.takes.size()}, {this.sequel.title}")
@Rule(id = "less", expr = "this.length < this.rating || this.rating < this.length", message = "m", on = "length")
@Rule(
        id = "greater",
        expr = "this.length > this.rating || this.rating >= this.length || this.length <= 3.5 && this.length >= this.rating",
        message = "m",
        on = "length")
@Rule(id = "order", expr = "this.director < 'm' || this.director >= 'n'", message = "m")
@Rule(id = "same-tags", expr = "!has(this.tags) || this.tags == ['a', 'b']", message = "m")
@Rule(id = "joined", expr = "!has(this.takes) || (this.takes + [1, 2]).size() < 9", message = "m")
@Rule(id = "entries", expr = "{'b': this.length, 'a': 1}.map(key, key)[0] == 'b'", message = "m", on = "length")
@Rule(
        id = "optional",
        expr = "this.?title.orValue('none') != 'none' && this.?tags[?0].orValue('a') != 'b' && this.?votes.Ada.value() > 3",
        message = "is {this.?title.optMap(title, title.size()).orValue(0)} letters long")
@Rule(
        id = "optional-shot",
        expr = "!has(this.shot_list) || this.shot_list.filter(s, s.length > 3)[?this.length].?text.orValue('') != 'x'",
        message = "m")
@Rule(
        id = "pairs",
        expr = "!has(this.takes) || this.takes.all(i, take, take > i) && this.takes.transformList(i, take, take * i).size() > 2",
        message = "m")
@Rule(
        id = "keys-and-values",
        expr = "!has(this.votes) || this.votes.exists(name, votes, votes > 3 || name == 'Ada')",
        message = "m")
@Rule(
        id = "maps",
        expr = "!has(this.votes) || this.votes.transformMap(name, votes, votes + 1) == {'Ada': 3} || "
                + "this.votes.transformMapEntry(name, votes, {votes: name}).size() > 2",
        message = "m")
@Rule(
        id = "bound",
        expr = "cel.bind(name, this.director + '!', name > 'b' || name < 'a') && cel.bind(x, this.length, x != 3)",
        message = "m",
        on = "length")
@Rule(
        id = "unsigned",
        expr = "uint(this.length) * 2u > 7u && bytes(this.director) + b'\\xff' != b'' && base64.encode(b'a') != this.director",
        message = "m",
        on = "length")
@Rule(
        id = "converted",
        expr = "int(this.rating) > 3 || int(this.director) > 3 || double(this.director) > 3.5 || bool(this.director)",
        message = "is {string(this.rating)}, {string(this.length)}",
        on = "rating")
interface FilmRules {

    /** A user-defined rule annotation. */
    @Rule(
            id = "$id",
            expr = "!given(this.$property) || this.$property in ['$words']",
            message = "is {this.$property}; must be one of $words")
    @interface Uppercase {

        String id();

        @PropertyName
        String property();

        String[] words();
    }

    /** A method with expressions in its message. */
    @Rule(id = "method", on = "length", message = "is {this.length}")
    static boolean method(Film film) {
        return true;
    }
}
