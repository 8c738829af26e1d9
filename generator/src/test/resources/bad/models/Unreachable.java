import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;

class Unreachable<T> {

    @GenerateValidator
    record Page<X>(@NotNull List<X> items) {}

    @GenerateValidator
    record Response(@NotNull Page<String> page, List<Page<Integer>> pages) {}

    @GenerateValidator
    class Inner {

        private T held;

        T held() {
            return held;
        }
    }

    @GenerateValidator
    record HoldsInner(Unreachable<String>.Inner inner) {}

    @GenerateValidator
    static class Throwing {

        private String name;

        String name() throws IOException {
            throw new IOException();
        }
    }
}
