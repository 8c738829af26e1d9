package io.github.kling4j.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson, with a reader and a writer made once for each type, as it advises. */
final class JacksonCodec implements Codec<WireRequest, WireTask> {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    private final ObjectWriter writer = mapper.writerFor(WireRequest.class);
    private final ObjectReader requests = mapper.readerFor(WireRequest.class);
    private final ObjectReader tasks = mapper.readerFor(WireTask.class);

    @Override
    public byte[] write(WireRequest request) {
        return writer.writeValueAsBytes(request);
    }

    @Override
    public WireRequest read(byte[] request) {
        return requests.readValue(request);
    }

    @Override
    public WireTask readTask(byte[] task) {
        return tasks.readValue(task);
    }
}
