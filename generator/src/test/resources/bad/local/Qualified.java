class Qualified {

    void method() {
        @io.github.kling4j.validation.GenerateValidator
        record WithoutImport(String text) {}
    }
}
