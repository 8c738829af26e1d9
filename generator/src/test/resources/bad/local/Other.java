/** An annotation of the same name from another library is not reported. */
class Other {

    @interface GenerateValidator {}

    void method() {
        @GenerateValidator
        record Foreign(String text) {}
    }
}
