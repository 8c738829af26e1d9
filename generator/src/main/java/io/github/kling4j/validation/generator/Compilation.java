package io.github.kling4j.validation.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.check.IdCheck;
import io.github.kling4j.validation.generator.check.ModelCheck;
import io.github.kling4j.validation.generator.check.RuleCheck;
import io.github.kling4j.validation.generator.check.StandInCheck;
import io.github.kling4j.validation.generator.check.TakenIds;
import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.diagnostic.Report.Outcome;
import io.github.kling4j.validation.generator.diagnostic.Reporter;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.model.StandIn;
import io.github.kling4j.validation.generator.read.CompiledRules;
import io.github.kling4j.validation.generator.read.KnownModels;
import io.github.kling4j.validation.generator.read.Lombok;
import io.github.kling4j.validation.generator.read.ModelReader;
import io.github.kling4j.validation.generator.read.ModuleReader;
import io.github.kling4j.validation.generator.read.Names;
import io.github.kling4j.validation.generator.read.Resolution;
import io.github.kling4j.validation.generator.read.RuleInterfaceReader;
import io.github.kling4j.validation.generator.read.StandInReader;
import io.github.kling4j.validation.generator.read.StrayRules;
import io.github.kling4j.validation.generator.read.Warnings;
import io.github.kling4j.validation.generator.write.EarlierOutput;
import io.github.kling4j.validation.generator.write.SourceFiles;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Processes one compilation, round by round.
 *
 * <p>Types that are not complete yet are kept by name, because an element is valid only within its round. The validator
 * of a model is written once. It contains the rules of all rule interfaces for the model that are known at that time. A
 * separate rule set is generated for an interface that appears later, or whose model was compiled elsewhere.
 */
final class Compilation {

    private final Elements elements;
    private final Types types;
    private final Reporter reporter;
    private final StrayRules strayRules = new StrayRules();
    private final Guard guard;
    private final EarlierRules earlier;
    private final SourceFiles files;
    private final TakenIds ids;
    private final KnownModels models;
    private final Set<String> waitingModels = new TreeSet<>();
    /** The canonical names of models, by the names of their {@code @ValidatorFor} interfaces. */
    private final Map<String, String> standIns = new TreeMap<>();

    private final Set<String> waitingInterfaces = new TreeSet<>();
    private final Set<String> registered = new TreeSet<>();
    /** The canonical names of the models and interfaces that are compiled in this or an earlier round. */
    private final Set<String> compiled = new HashSet<>();
    /** The canonical names of the interfaces whose rules are in the validator of their model. */
    private final Set<String> joined = new HashSet<>();

    Compilation(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.reporter = new Reporter(environment);
        this.guard = new Guard(reporter);
        EarlierOutput output = new EarlierOutput(environment.getFiler());
        this.earlier = new EarlierRules(elements, types, output);
        this.models = new KnownModels(output::standIn);
        this.files = new SourceFiles(environment, output, reporter.hasTrees());
        this.ids = new TakenIds(validator -> CompiledRules.ids(elements, validator));
    }

    void process(RoundEnvironment round) {
        reporter.print(strayRules.in(round));
        models.addSources(round.getRootElements());
        earlier.compile(round.getRootElements());
        ModelReader reader = new ModelReader(elements, types, models, reporter::isInClassFile);
        annotated(round, Names.OPEN_ENUM)
                .forEach(type -> guard.run(type, () -> reporter.print(ModelCheck.of(reader.readOpenEnum(type)))));
        annotated(round, Names.VALIDATOR_FOR).forEach(type -> guard.run(type, () -> addStandIn(type)));
        annotated(round, Names.GENERATE_VALIDATOR).forEach(type -> waitingModels.add(name(type)));
        annotated(round, Names.RULES_FOR).forEach(type -> waitingInterfaces.add(name(type)));
        compiled.addAll(waitingModels);
        compiled.addAll(waitingInterfaces);
        // An unreadable interface may be for any model, so all models wait until each interface can be read.
        if (named(waitingInterfaces).allMatch(Resolution::isComplete)) {
            writeCompleteTypes();
        }
    }

    /**
     * Registers the rule sets as services, and reports the remaining errors. A type that is still incomplete refers to
     * a type that does not exist, which javac reports.
     */
    void finish() {
        reporter.print(earlier.abandoned(model -> compiled.contains(model.canonicalName())));
        files.writeServices(earlier.services(joined));
        // Modules are checked last: javac reports errors if the directives of a module are read before its classes
        // exist.
        registered.stream()
                .map(elements::getTypeElement)
                .map(new RuleInterfaceReader(elements, types)::read)
                .forEach(rules -> reporter.print(RuleCheck.provided(rules, ModuleReader.read(elements, rules.type()))));
        standIns.keySet().stream()
                .map(elements::getTypeElement)
                .forEach(type -> reporter.print(RuleCheck.provided(
                        Model.validator(ClassName.get(type)),
                        Place.of(type),
                        ModuleReader.read(elements, ClassName.get(type)))));
        named(waitingModels)
                .filter(Lombok::isAwaited)
                .forEach(type ->
                        reporter.print(Report.of(Catalogue.LOMBOK_LATE.at(Place.of(type), type.getSimpleName()))));
    }

    /**
     * Adds an interface marked with {@code @ValidatorFor}. The validator of its model is written when the model is
     * complete.
     */
    private void addStandIn(TypeElement type) {
        StandIn standIn = StandInReader.read(type);
        String model = standIn.model().toString();
        Report report = StandInCheck.of(standIn);
        Optional<String> first = standIns.entrySet().stream()
                .filter(each -> each.getValue().equals(model))
                .map(Map.Entry::getKey)
                .findFirst();
        if (report.isClean() && first.isPresent()) {
            report = StandInCheck.twice(standIn, first.get());
        }
        reporter.print(report);
        if (report.isClean()) {
            String canonical = ((ClassName) standIn.model()).canonicalName();
            standIns.put(name(type), canonical);
            models.add(canonical, name(type));
            waitingModels.add(canonical);
        }
    }

    private boolean isReady(TypeElement model) {
        return Resolution.isComplete(model)
                && !Lombok.isAwaited(model)
                && models.standIn(model)
                        .map(elements::getTypeElement)
                        .map(Resolution::isComplete)
                        .orElse(true);
    }

    private void writeCompleteTypes() {
        Round round = new Round();
        RuleInterfaceReader reader = new RuleInterfaceReader(elements, types);
        List<RuleInterface> interfaces = named(waitingInterfaces)
                .flatMap(type -> guard.get(type, () -> reader.read(type)).stream())
                .toList();
        waitingInterfaces.clear();
        interfaces.forEach(rules -> waitingInterfaces.add(rules.type().canonicalName()));
        named(waitingModels).filter(this::isReady).forEach(type -> {
            waitingModels.remove(name(type));
            guard.run(type, () -> write(round, round.model(type), interfaces));
        });
        interfaces.stream()
                .filter(rules -> waitingInterfaces.contains(rules.type().canonicalName()))
                .filter(rules -> !waitingModels.contains(rules.model().toString()))
                .forEach(rules -> {
                    waitingInterfaces.remove(rules.type().canonicalName());
                    guard.run(rules.place().element(), () -> round.write(rules));
                });
    }

    private void write(Round round, Model model, List<RuleInterface> interfaces) {
        List<RuleInterface> own = interfaces.stream()
                .filter(rules -> rules.autoRegister() && rules.model().equals(model.type()))
                .toList();
        own.forEach(rules -> waitingInterfaces.remove(rules.type().canonicalName()));
        List<RuleInterface> all = Stream.concat(own.stream(), earlier.of(model, compiled::contains).stream())
                .sorted(Comparator.comparing(rules -> rules.type().canonicalName()))
                .toList();
        all.forEach(rules -> joined.add(rules.type().canonicalName()));
        round.write(model, all);
    }

    private Stream<TypeElement> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = elements.getTypeElement(annotation);
        return type == null
                ? Stream.empty()
                : round.getElementsAnnotatedWith(type).stream().map(TypeElement.class::cast);
    }

    private Stream<TypeElement> named(Collection<String> names) {
        return List.copyOf(names).stream()
                .map(elements::getTypeElement)
                .sorted(Comparator.comparing(Compilation::name));
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** Caches models for one processing round; elements are valid only within it. */
    private final class Round {

        private final Warnings warnings = new Warnings(elements, models);
        private final ModelReader reader = new ModelReader(elements, types, models, reporter::isInClassFile);
        private final Map<TypeName, Optional<Model>> read = new HashMap<>();
        private final RuleStages stages = new RuleStages(this::model);

        Model model(TypeElement type) {
            return model(ClassName.get(type)).orElseThrow();
        }

        private Optional<Model> model(TypeName type) {
            return read.computeIfAbsent(
                    type,
                    name -> name instanceof ClassName declared
                            ? Optional.ofNullable(elements.getTypeElement(declared.canonicalName()))
                                    .filter(models::contains)
                                    .map(reader::read)
                            : Optional.empty());
        }

        void write(Model model, List<RuleInterface> interfaces) {
            List<Outcome<CompiledInterface>> outcomes = interfaces.stream()
                    .map(rules -> stages.of(rules, model.validator()))
                    .toList();
            List<CompiledInterface> compiled =
                    outcomes.stream().map(Outcome::value).toList();
            Map<String, TakenIds.Owner> owners = ids.with(model, compiled);
            Report report = ModelCheck.of(model)
                    .and(interfaces.isEmpty() ? ModelCheck.withoutRules(model) : Report.CLEAN)
                    .and(Report.of(interfaces.stream().map(this::apart)))
                    .and(Report.of(outcomes.stream().map(rules -> placed(rules.value(), rules.report(), model))))
                    .and(Report.of(
                            compiled.stream().map(rules -> placed(rules, IdCheck.of(model, rules, owners), model))));
            reporter.print(report);
            if (report.isClean()) {
                reporter.print(files.write(model, compiled, warnings(model, compiled)));
            }
        }

        /**
         * Returns the diagnostics of an interface. If the interface is in a class file, the diagnostics get the
         * declaration of the model as their fallback place.
         */
        private Report placed(CompiledInterface rules, Report report, Model model) {
            String name = rules.declaration().type().canonicalName();
            return Compilation.this.compiled.contains(name) ? report : report.near(model.place());
        }

        void write(RuleInterface rules) {
            Report apart = apart(rules);
            if (!apart.isClean()) {
                reporter.print(apart);
                return;
            }
            Optional<Model> model = model(rules.model());
            Outcome<CompiledInterface> outcome = stages.of(rules, rules.ruleSet());
            CompiledInterface compiled = outcome.value();
            Report report = outcome.report()
                    .and(model.map(found -> IdCheck.of(found, compiled, ids.with(found, compiled)))
                            .orElse(Report.CLEAN));
            reporter.print(report);
            if (report.isClean()) {
                reporter.print(files.write(compiled, model.orElseThrow(), warnings(model.get(), List.of(compiled))));
                registered.add(rules.type().canonicalName());
            }
        }

        private Set<String> warnings(Model model, List<CompiledInterface> interfaces) {
            Place declared = Place.of(elements.getTypeElement(model.type().canonicalName()));
            return Stream.concat(
                            Stream.of(declared),
                            interfaces.stream().map(rules -> rules.declaration().place()))
                    .flatMap(place -> warnings.of((TypeElement) place.element()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Report apart(RuleInterface rules) {
            return earlier.apart(rules, model -> compiled.contains(model.canonicalName()));
        }
    }
}
