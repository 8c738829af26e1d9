package branch;

import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import library.Loan;

@RulesFor(value = Loan.class, autoRegister = false)
@Rule(id = "counted", expr = "!has(this.days) || this.days.count > 2", message = "{this.days.count} days")
@Rule(id = "extra", expr = "!has(this.days) || has(this.days.extras.note)", message = "m")
@Rule(id = "each", expr = "has(this.reader)", message = "m", forEach = "pages")
@AtLeastOneOf(id = "some", value = {"reader", "pages"})
@Rule(id = "seen", expr = "!has(this.kind) || this.kind == 'long' || has(this.links)", message = "m")
interface BranchRules {}
