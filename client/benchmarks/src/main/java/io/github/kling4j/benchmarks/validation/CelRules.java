package io.github.kling4j.benchmarks.validation;

import java.util.List;

/** Every rule of a request in CEL. */
final class CelRules {

    /**
     * One rule.
     *
     * @param path where it is said to be broken, in wire names
     */
    record Text(String rule, String path, String expression) {}

    static final List<Text> ALL = List.of(
            new Text("image", "first_frame", "!has(this.first_frame) || isImage(this.first_frame)"),
            new Text("image", "last_frame", "!has(this.last_frame) || isImage(this.last_frame)"),
            new Text("maxLength", "prompt", "!has(this.prompt) || size(this.prompt) <= 2500"),
            new Text(
                    "maxLength", "negative_prompt", "!has(this.negative_prompt) || size(this.negative_prompt) <= 2500"),
            new Text(
                    "enum",
                    "shot_type",
                    "!has(this.shot_type) || this.shot_type == 'customize' || this.shot_type == 'intelligence'"),
            new Text("minItems", "multi_prompt", "!has(this.multi_prompt) || size(this.multi_prompt) >= 1"),
            new Text("maxItems", "multi_prompt", "!has(this.multi_prompt) || size(this.multi_prompt) <= 6"),
            new Text("type", "multi_prompt", "!has(this.multi_prompt) || this.multi_prompt.all(s, s != null)"),
            new Text(
                    "required",
                    "multi_prompt.prompt",
                    "!has(this.multi_prompt) || this.multi_prompt.all(s, s == null || has(s.prompt))"),
            new Text(
                    "maxLength",
                    "multi_prompt.prompt",
                    "!has(this.multi_prompt) || this.multi_prompt.all(s, s == null || size(s.prompt) <= 512)"),
            new Text(
                    "required",
                    "multi_prompt.duration",
                    "!has(this.multi_prompt) || this.multi_prompt.all(s, s == null || has(s.duration))"),
            new Text(
                    "minimum",
                    "multi_prompt.duration",
                    "!has(this.multi_prompt) || this.multi_prompt.all(s, s == null || s.duration >= 1)"),
            new Text("minItems", "elements", "!has(this.elements) || size(this.elements) >= 1"),
            new Text("maxItems", "elements", "!has(this.elements) || size(this.elements) <= 3"),
            new Text("type", "elements", "!has(this.elements) || this.elements.all(e, e != null)"),
            ofElement("required", "type", "has(e.type)"),
            ofElement("enum", "type", "!has(e.type) || e.type == 'image' || e.type == 'video'"),
            ofElement("image", "frontal_image", "!has(e.frontal_image) || isImage(e.frontal_image)"),
            ofElement("minItems", "reference_images", "!has(e.reference_images) || size(e.reference_images) >= 1"),
            ofElement("maxItems", "reference_images", "!has(e.reference_images) || size(e.reference_images) <= 3"),
            ofElement("type", "reference_images", "!has(e.reference_images) || e.reference_images.all(i, i != null)"),
            ofElement(
                    "image",
                    "reference_images",
                    "!has(e.reference_images) || e.reference_images.all(i, i == null || isImage(i))"),
            ofElement("minItems", "reference_videos", "!has(e.reference_videos) || size(e.reference_videos) >= 1"),
            ofElement("type", "reference_videos", "!has(e.reference_videos) || e.reference_videos.all(v, v != null)"),
            ofElement(
                    "reference-videos-url",
                    "reference_videos",
                    "!has(e.reference_videos)" + " || e.reference_videos.all(v, v == null || v == '' || isUrl(v))"),
            ofElement(
                    "frontal-image-required",
                    "frontal_image",
                    "!has(e.type) || e.type != 'image' || has(e.frontal_image) && e.frontal_image != ''"),
            ofElement(
                    "reference-images-required",
                    "reference_images",
                    "has(e.reference_images) ? e.reference_images.all(i, i != '')"
                            + " : !has(e.type) || e.type != 'image'"),
            ofElement(
                    "reference-videos-required",
                    "reference_videos",
                    "has(e.reference_videos) ? e.reference_videos.all(v, v != '')"
                            + " : !has(e.type) || e.type != 'video'"),
            new Text("enum", "sound", "!has(this.sound) || this.sound == 'on' || this.sound == 'off'"),
            new Text("enum", "mode", "!has(this.mode) || this.mode == 'std' || this.mode == 'pro'"),
            new Text("minimum", "duration", "!has(this.duration) || this.duration >= 3"),
            new Text("maximum", "duration", "!has(this.duration) || this.duration <= 15"),
            new Text(
                    "frame-required",
                    "first_frame",
                    "has(this.first_frame) && this.first_frame != '' || has(this.last_frame) && this.last_frame != ''"),
            new Text("last-frame-exclusive", "last_frame", """
                    [has(this.last_frame) && this.last_frame != '',
                     has(this.dynamic_masks) && this.dynamic_masks != ''
                         || has(this.static_mask) && this.static_mask != '',
                     has(this.camera_control) && this.camera_control != ''].filter(group, group).size() <= 1"""),
            new Text(
                    "shot-duration-within-total",
                    "multi_prompt.duration",
                    "!has(this.multi_prompt) || this.multi_prompt.all(s, s == null || !has(s.duration)"
                            + " || s.duration <= (has(this.duration) ? this.duration : 5))"),
            new Text(
                    "prompt-required",
                    "prompt",
                    "has(this.multi_shot) && this.multi_shot"
                            + " && !(has(this.shot_type) && this.shot_type == 'intelligence')"
                            + " || has(this.prompt) && this.prompt != ''"),
            new Text(
                    "shot-type-required",
                    "shot_type",
                    "!(has(this.multi_shot) && this.multi_shot) || has(this.shot_type) && this.shot_type != ''"),
            new Text(
                    "multi-prompt-required",
                    "multi_prompt",
                    "!(has(this.multi_shot) && this.multi_shot)"
                            + " || !(has(this.shot_type) && this.shot_type == 'customize') || has(this.multi_prompt)"),
            new Text(
                    "shot-durations-sum",
                    "multi_prompt",
                    "!has(this.multi_prompt) || this.multi_prompt.exists(s, s == null || !has(s.duration))"
                            + " || this.multi_prompt.map(s, s.duration).sum()"
                            + " == (has(this.duration) ? this.duration : 5)"),
            new Text(
                    "element-reference-exists",
                    "prompt",
                    "!has(this.prompt) || areElements(this.prompt, has(this.elements) ? size(this.elements) : 0)"),
            new Text(
                    "element-reference-exists",
                    "multi_prompt.prompt",
                    "!has(this.multi_prompt) || this.multi_prompt.all(s, s == null || !has(s.prompt)"
                            + " || areElements(s.prompt, has(this.elements) ? size(this.elements) : 0))"));

    private CelRules() {}

    private static Text ofElement(String rule, String property, String expression) {
        return new Text(
                rule,
                "elements." + property,
                "!has(this.elements) || this.elements.all(e, e == null || (" + expression + "))");
    }
}
