import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** Two annotations at each level, each annotated with both of the previous level. */
class Ways {

    @GenerateValidator
    record Model(String a) {}

    @Rule(id = "$id", expr = "given(this.a)", message = "m")
    @interface Step0 {

        String id();
    }

    @Rule(id = "$id", expr = "given(this.a)", message = "m")
    @interface Other0 {

        String id();
    }

    @Step0(id = "$id-step")
    @Other0(id = "$id-other")
    @interface Step1 {

        String id();
    }

    @Step0(id = "$id-step")
    @Other0(id = "$id-other")
    @interface Other1 {

        String id();
    }

    @Step1(id = "$id-step")
    @Other1(id = "$id-other")
    @interface Step2 {

        String id();
    }

    @Step1(id = "$id-step")
    @Other1(id = "$id-other")
    @interface Other2 {

        String id();
    }

    @Step2(id = "$id-step")
    @Other2(id = "$id-other")
    @interface Step3 {

        String id();
    }

    @Step2(id = "$id-step")
    @Other2(id = "$id-other")
    @interface Other3 {

        String id();
    }

    @Step3(id = "$id-step")
    @Other3(id = "$id-other")
    @interface Step4 {

        String id();
    }

    @Step3(id = "$id-step")
    @Other3(id = "$id-other")
    @interface Other4 {

        String id();
    }

    @Step4(id = "$id-step")
    @Other4(id = "$id-other")
    @interface Step5 {

        String id();
    }

    @Step4(id = "$id-step")
    @Other4(id = "$id-other")
    @interface Other5 {

        String id();
    }

    @Step5(id = "$id-step")
    @Other5(id = "$id-other")
    @interface Step6 {

        String id();
    }

    @Step5(id = "$id-step")
    @Other5(id = "$id-other")
    @interface Other6 {

        String id();
    }

    @Step6(id = "$id-step")
    @Other6(id = "$id-other")
    @interface Step7 {

        String id();
    }

    @Step6(id = "$id-step")
    @Other6(id = "$id-other")
    @interface Other7 {

        String id();
    }

    @Step7(id = "$id-step")
    @Other7(id = "$id-other")
    @interface Step8 {

        String id();
    }

    @Step7(id = "$id-step")
    @Other7(id = "$id-other")
    @interface Other8 {

        String id();
    }

    @Step8(id = "$id-step")
    @Other8(id = "$id-other")
    @interface Step9 {

        String id();
    }

    @Step8(id = "$id-step")
    @Other8(id = "$id-other")
    @interface Other9 {

        String id();
    }

    @RulesFor(value = Model.class, autoRegister = false)
    @Step9(id = "many")
    interface ManyWays {}
}
