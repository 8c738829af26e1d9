package io.github.kling4j;

import okhttp3.Call;
import okhttp3.HttpUrl;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Creates instances of the generated Retrofit interfaces. */
final class Apis {

    private final Retrofit unchecked;
    private final Retrofit checked;

    Apis(HttpUrl baseUrl, Call.Factory http) {
        this.unchecked = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .callFactory(http)
                .addConverterFactory(StreamingConverterFactory.create())
                .addConverterFactory(MoshiConverterFactory.create(KlingJson.moshi()))
                .build();
        Retrofit.Builder checking = unchecked.newBuilder();
        checking.converterFactories().add(0, ValidatingConverterFactory.create());
        this.checked = checking.build();
    }

    /** Returns an implementation of a Retrofit interface that sends requests without validation. */
    <A> A unchecked(Class<A> api) {
        return unchecked.create(api);
    }

    /** Returns an implementation of a Retrofit interface that validates requests and sends only valid ones. */
    <A> A checked(Class<A> api) {
        return checked.create(api);
    }
}
