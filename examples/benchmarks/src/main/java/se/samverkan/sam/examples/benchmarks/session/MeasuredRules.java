// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.session;

import java.util.List;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.drools.CanonicalDrl;
import se.samverkan.sam.rules.internal.profile.Profile;

/** The canonical rules of criteria, but that a rule also tells of whom it found something. */
final class MeasuredRules {

  private static final String GLOBAL = "global se.samverkan.sam.rules.findings.Findings findings;";

  private MeasuredRules() {}

  /**
   * Compiled.
   *
   * @param alphaNetworkCompiler whether Drools is to make a class of its network of conditions
   */
  static KieBase compile(List<Criterion> criteria, boolean alphaNetworkCompiler) {
    KieServices services = KieServices.get();
    ReleaseId release =
        services.newReleaseId("se.samverkan.measured", UUID.randomUUID().toString(), "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/se/samverkan/sam/packs/measured/rules.drl", drl(criteria));
    KieModuleModel module = services.newKieModuleModel();
    if (alphaNetworkCompiler) {
      module.setConfigurationProperty("drools.alphaNetworkCompiler", "inmemory");
    }
    KieBuilder builder = services.newKieBuilder(files);
    ((InternalKieBuilder) builder).withKModuleModel(module);
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(release).newKieBase(services.newKieBaseConfiguration());
  }

  /** Rules come two a criterion, met and not met, so they count the bits by their order. */
  private static String drl(List<Criterion> criteria) {
    String canonical =
        CanonicalDrl.print("measured", criteria)
            .replace(GLOBAL, "global " + Found.class.getName() + " found;");
    StringBuilder text = new StringBuilder();
    int bit = 0;
    int from = 0;
    String action = Profile.action();
    for (int at = canonical.indexOf(action); at >= 0; at = canonical.indexOf(action, from)) {
      text.append(canonical, from, at).append("found.add( $a, ").append(bit++).append(" );");
      from = at + action.length();
    }
    return text.append(canonical.substring(from)).toString();
  }
}
