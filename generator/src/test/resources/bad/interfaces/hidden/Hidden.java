package hidden;

import elsewhere.Model;
import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.RulesFor;

@RulesFor(Model.class)
@AtLeastOneOf(id = "one", value = {"first", "second"})
interface Hidden {}
