package com.example.studio;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import java.text.Normalizer;

/** The studio's rules, in addition to those of the service. */
@RulesFor(ImageToVideoRequest.class)
@Rule(
        id = "studio-budget",
        expr = "this.mode != 'pro' || this.duration <= 10",
        message = "is {this.duration} s; {this.mode} is paid for up to 10 s",
        on = "duration")
@WithoutWords(
        id = "studio-brand",
        property = "prompt",
        words = {"Acme", "Globex"})
interface StudioRules {

    /** A method, because CEL has no function for Unicode normalization. */
    @Rule(id = "studio-normalized", on = "prompt", message = "must be in Unicode's form C")
    static boolean isNormalized(ImageToVideoRequest request) {
        return request.prompt() == null || Normalizer.isNormalized(request.prompt(), Normalizer.Form.NFC);
    }
}
