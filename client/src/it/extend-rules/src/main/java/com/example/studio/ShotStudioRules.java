package com.example.studio;

import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import java.text.Normalizer;

/** What the studio asks of every shot, in whichever request it stands. */
@RulesFor(Shot.class)
@Rule(id = "studio-pace", expr = "this.duration <= 4", message = "is {this.duration} s; our shots last 4 s at most")
@WithoutWords(
        id = "studio-shot-brand",
        property = "prompt",
        words = {"Acme", "Globex"})
interface ShotStudioRules {

    /** No expression knows the forms of Unicode. */
    @Rule(id = "studio-shot-normalized", on = "prompt", message = "must be in Unicode's form C")
    static boolean isNormalized(Shot shot) {
        return shot.prompt() == null || Normalizer.isNormalized(shot.prompt(), Normalizer.Form.NFC);
    }
}
