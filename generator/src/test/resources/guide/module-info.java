// guide
module house {
    requires booking;

    provides io.github.kling4j.validation.RuleSet with house.HouseRulesValidator;
}
// end
