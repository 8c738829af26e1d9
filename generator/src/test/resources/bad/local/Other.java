import io.github.kling4j.validation.Violation;

/** An annotation of the same name from another library is not reported. */
class Other {

    @interface GenerateValidator {}

    Violation violation;

    void method() {
        @GenerateValidator
        record Foreign(String text) {}
    }
}
