package com.example.studio;

import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import java.text.Normalizer;

/** The studio's rules for the shots of every request. */
@RulesFor(Shot.class)
@Rule(id = "studio-pace", expr = "this.duration <= 4", message = "is {this.duration} s; our shots last 4 s at most")
@WithoutWords(
        id = "studio-shot-brand",
        property = "prompt",
        words = {"Acme", "Globex"})
interface ShotStudioRules {

    /** A method, because CEL has no function for Unicode normalization. */
    @Rule(id = "studio-shot-normalized", on = "prompt", message = "must be in Unicode's form C")
    static boolean isNormalized(Shot shot) {
        return shot.prompt() == null || Normalizer.isNormalized(shot.prompt(), Normalizer.Form.NFC);
    }
}
