// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Goal;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.ProgrammeBuilder;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.BasedOn;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.ManifestBuilder;
import se.samverkan.sam.rules.pack.ManifestReading;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PolicyEntry;

/**
 * Reads a manifest. In a pack that builds on another, whatever has an id replaces what has the same
 * id in the other, and the rest comes from there.
 */
public final class ManifestReader {

  private final ProblemLog log;
  private final Fields fields;
  private final Map<String, Place> places = new HashMap<>();
  private final Optional<BasedOn> basedOn;
  private final Optional<Programme> base;
  private final Optional<Manifest> baseManifest;

  private ManifestReader(
      Fields fields, ProblemLog log, Function<String, Optional<Manifest>> bases) {
    this.fields = fields;
    this.log = log;
    this.basedOn = fields.optionalChild("basedOn").map(ManifestReader::basedOn);
    this.baseManifest = basedOn.flatMap(named -> bases.apply(named.pack()));
    this.base = baseManifest.map(Manifest::programme);
  }

  /** Reads the manifest of a pack; see {@link Manifest#read}. */
  public static ManifestReading read(
      String pack, byte[] bytes, Function<String, Optional<Manifest>> bases) {
    ProblemLog log = new ProblemLog(PackFiles.MANIFEST);
    YamlDocument document = YamlDocument.read(bytes);
    log.problems(document);
    Optional<Manifest> manifest =
        document
            .root()
            .flatMap(root -> Fields.of(root, root.place(), "the manifest", log))
            .flatMap(fields -> new ManifestReader(fields, log, bases).manifest(pack));
    return new ManifestReading(manifest, log.problems(), log.warnings());
  }

  /**
   * The facts that the rules of a pack may read: those of the library, of the pack that this one
   * builds on, and its own. Nothing if the manifest has faults that leave them open.
   */
  public static Optional<FactCatalogue> facts(
      byte[] bytes, Function<String, Optional<Manifest>> bases) {
    ProblemLog log = new ProblemLog(PackFiles.MANIFEST);
    YamlDocument document = YamlDocument.read(bytes);
    return document
        .root()
        .filter(root -> document.problems().isEmpty())
        .flatMap(root -> Fields.of(root, root.place(), "the manifest", log))
        .flatMap(fields -> new ManifestReader(fields, log, bases).facts());
  }

  private Optional<Manifest> manifest(String pack) {
    checkBase();
    ManifestBuilder manifest =
        Manifest.builder().version(fields.id("version", Ids.Form.VERSION)).basedOn(basedOn);
    LocalDate validFrom = fields.date("validFrom");
    String id = fields.text("pack");
    if (!id.equals(pack) && fields.has("pack")) {
      log.problem(
          fields.placeOfValue("pack"),
          PackProblem.quote(id) + " is not the name of the pack's folder",
          "write `" + pack + "`, or rename the folder");
    }
    Programme withoutPolicy = programme(pack);
    PolicyPart policyPart = new PolicyPart(log, places, withoutPolicy.interpretations());
    List<PolicyEntry> policy =
        policyPart.read(
            fields.optionalChild("policy"), baseManifest.map(Manifest::policy).orElse(List.of()));
    Optional<FactCatalogue> facts = facts();
    CodesPart codes = new CodesPart(log, baseManifest);
    fields.optionalChild("codes").ifPresent(codes::read);
    fields.end();
    if (!log.isClean()) {
      return Optional.empty();
    }
    return Optional.of(
        manifest
            .validFrom(validFrom)
            .programme(
                Programme.builder()
                    .copyOf(withoutPolicy)
                    .policy(policyPart.inForce(policy))
                    .build())
            .policy(policy)
            .facts(facts.orElseThrow())
            .codes(codes.applicantCodes())
            .directions(codes.directions())
            .places(places)
            .build());
  }

  private Programme programme(String pack) {
    ProgrammeBuilder programme = Programme.builder().id(pack).title(title());
    programme.aliases(inherited("aliases", fields.texts("aliases"), Programme::aliases));
    List<Source> sources = fields.texts("sources").stream().map(Source::new).toList();
    programme.sources(inherited("sources", sources, Programme::sources));
    if (sources.isEmpty() && base.isEmpty()) {
      fields.required("sources");
    }
    Optional<Fields> part =
        base.isEmpty() ? fields.child("programme") : fields.optionalChild("programme");
    part.ifPresentOrElse(
        given -> new ProgrammePart(log).read(given, programme),
        () -> ProgrammePart.copy(base, programme));
    Values values =
        new ValuesPart(log, places)
            .read(fields.optionalChild("values"), base.map(Programme::values));
    List<Interpretation> interpretations =
        new InterpretationsPart(log, places)
            .read(fields, base.map(Programme::interpretations).orElse(List.of()), basedOn);
    List<CriterionGroup> groups =
        new GroupsPart(log, places, interpretations)
            .read(fields, base.map(Programme::groups).orElse(List.of()));
    List<NoticeRule> notices =
        new NoticesPart(log, places).read(fields, base.map(Programme::notices).orElse(List.of()));
    List<Classification> classifications =
        new ClassificationsPart(log, places, interpretations)
            .read(fields, base.map(Programme::classifications).orElse(List.of()));
    List<Goal> goals =
        new GoalsPart(log, places, interpretations, classifications)
            .read(fields, base.map(Programme::goals).orElse(List.of()));
    return programme
        .values(values)
        .interpretations(interpretations)
        .groups(groups)
        .notices(notices)
        .classifications(classifications)
        .goals(goals)
        .build();
  }

  private Optional<FactCatalogue> facts() {
    if (basedOn.isPresent() && baseManifest.isEmpty()) {
      return Optional.empty();
    }
    FactCatalogue inherited = baseManifest.map(Manifest::facts).orElse(ApplicantFields.CATALOGUE);
    return new FactsPart(log, places, inherited).read(fields);
  }

  private Label title() {
    return base.isPresent() && !fields.has("title") ? base.get().title() : fields.label("title");
  }

  private <T> List<T> inherited(String key, List<T> own, Function<Programme, List<T>> part) {
    return base.isPresent() && !fields.has(key) ? part.apply(base.get()) : own;
  }

  private static BasedOn basedOn(Fields fields) {
    BasedOn basedOn =
        new BasedOn(
            fields.text("pack"),
            fields.id("version", Ids.Form.VERSION),
            fields.has("sha256")
                ? Optional.of(fields.id("sha256", Ids.Form.SHA256))
                : Optional.empty());
    fields.end();
    return basedOn;
  }

  private void checkBase() {
    if (basedOn.isEmpty()) {
      return;
    }
    Place place = fields.placeOf("basedOn");
    places.put("basedOn", place);
    if (baseManifest.isEmpty()) {
      log.problem(
          place,
          "the pack builds on " + PackProblem.quote(basedOn.get().pack()) + ", which is not found");
    } else if (!baseManifest.get().version().equals(basedOn.get().version())) {
      log.warn(
          place,
          "the pack builds on version "
              + basedOn.get().version()
              + " of "
              + PackProblem.quote(basedOn.get().pack())
              + ", which is now "
              + baseManifest.get().version());
    }
  }
}
