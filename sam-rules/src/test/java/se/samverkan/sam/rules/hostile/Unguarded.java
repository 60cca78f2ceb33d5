// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.findings.Findings;
import se.samverkan.sam.rules.findings.RuleValues;

/**
 * A program that gives rule files to Drools as they are, with nothing in between, and tells of each
 * when it left a mark. Some of them run for ever or end the program: it is for a process of its
 * own.
 */
final class Unguarded {

  /** What a line begins with that says what became of a file. */
  static final String ANSWER = "> ";

  private static final int SECONDS = 30;

  /** How long threads that were started have to leave their mark. */
  private static final int THREADS_MILLIS = 100;

  /** When something of a file was executed. */
  private static final List<String> found = new ArrayList<>();

  private Unguarded() {}

  /** Prints of each file, in order, when something of it was executed, or {@code never}. */
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      FutureTask<String> task = new FutureTask<>(() -> run(Path.of(file)));
      Thread thread = new Thread(task, "unguarded");
      thread.setDaemon(true);
      thread.start();
      String outcome = outcome(task);
      System.out.println(ANSWER + outcome);
      if (outcome.equals("hangs")) {
        break;
      }
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static String outcome(FutureTask<String> task) throws InterruptedException {
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return "hangs";
    } catch (ExecutionException e) {
      return left() ? "before it fails" : "never";
    }
  }

  private static String run(Path file) throws Exception {
    left();
    found.clear();
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("hostile", "h" + System.nanoTime(), "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/rules.drl", Files.readAllBytes(file));
    KieBuilder builder = services.newKieBuilder(files);
    try {
      builder.buildAll(ExecutableModelProject.class);
    } finally {
      if (left()) {
        found.add("compiling");
      }
    }
    if (found.isEmpty() && builder.getResults().getMessages().isEmpty()) {
      KieBase rules = services.newKieContainer(release).getKieBase();
      if (left()) {
        return "loading";
      }
      session(rules);
    }
    return found.isEmpty() ? (left() ? "running" : "never") : found.get(0);
  }

  private static void session(KieBase rules) throws InterruptedException {
    KieSession session = rules.newKieSession();
    session.setGlobal("findings", (Findings) rule -> {});
    session.setGlobal("values", new Values());
    session.insert(
        ApplicantOnDate.of(
            FactSheet.empty(OwnFields.CATALOGUE)
                .with(ApplicantFields.AGE, LocalDate.EPOCH.getYear() - 1940)
                .with(ApplicantFields.MUNICIPALITY, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac")));
    session.insert("text");
    session.fireAllRules(100);
    session.dispose();
    Thread.sleep(THREADS_MILLIS);
  }

  private static boolean left() {
    boolean file = Path.of(System.getProperty("sam.marker.folder"), "left").toFile().delete();
    return Marker.wasLeft() || file;
  }

  private record Values() implements RuleValues {
    @Override
    public int number(String name) {
      return 1;
    }

    @Override
    public Set<String> texts(String name) {
      return Set.of("x");
    }
  }
}
