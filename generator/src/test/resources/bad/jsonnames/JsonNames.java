import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.google.gson.annotations.SerializedName;
import com.squareup.moshi.Json;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;

class JsonNames {

    enum Color {
        @Json(name = "r") @SerializedName("red") RED
    }

    @GenerateValidator
    record Order(
            @Json(name = "a") @SerializedName("b") String one,
            @Json(name = "a") @SerializedName("b") @WireName("c") String two,
            @Json(name = "d") @SerializedName("d") String three,
            Color color) {}

    @GenerateValidator
    static class Bean {

        @SerializedName("e_e")
        private String e;

        @Json(name = "e-e")
        String getE() {
            return e;
        }
    }

    static class Shouting {}

    @GenerateValidator
    @JsonNaming(Shouting.class)
    record Loud(@SerializedName("f") String first, String second) {}
}
