// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.session;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.examples.benchmarks.findings.Criteria;
import se.samverkan.sam.examples.benchmarks.findings.Finder;

/** Finds by Drools sessions in one {@link Arrangement}. */
public final class SessionFinder implements Finder {

  private final Arrangement arrangement;
  private final KieBase rules;
  private final KieSessionConfiguration configuration;
  private final KieSessionsPool pool;
  private final KieSession kept;
  private final Found found = new Found();
  private List<ApplicantOnDate> people = List.of();

  /** Sessions in this arrangement over the rules of both programmes. */
  public SessionFinder(Arrangement arrangement) {
    this.arrangement = arrangement;
    rules = MeasuredRules.compile(Criteria.all(), arrangement.isTuned());
    configuration = KieServices.get().newKieSessionConfiguration();
    if (arrangement.isTuned()) {
      configuration.setOption(DirectFiringOption.YES);
      configuration.setOption(ThreadSafeOption.NO);
    }
    pool = rules.newKieSessionsPool(1);
    kept = session();
    kept.setGlobal("found", found);
  }

  private KieSession session() {
    return rules.newKieSession(configuration, null);
  }

  @Override
  public void prepare(List<ApplicantOnDate> all) {
    people = all;
  }

  @Override
  public void find(int from, int count, long[] into) {
    found.begin(into);
    switch (arrangement.keeping()) {
      case BATCH -> batch(from, count);
      case NEW -> {
        for (int i = 0; i < count; i++) {
          alone(session(), from, i);
        }
      }
      case POOLED -> {
        for (int i = 0; i < count; i++) {
          alone(pool.newKieSession(configuration), from, i);
        }
      }
      case KEPT -> {
        for (int i = 0; i < count; i++) {
          ApplicantOnDate person = people.get(from + i);
          found.expect(person, i);
          FactHandle handle = kept.insert(person);
          kept.fireAllRules();
          kept.delete(handle);
        }
      }
    }
  }

  private void alone(KieSession session, int from, int place) {
    ApplicantOnDate person = people.get(from + place);
    found.expect(person, place);
    session.setGlobal("found", found);
    session.insert(person);
    session.fireAllRules();
    session.dispose();
  }

  private void batch(int from, int count) {
    KieSession session = session();
    session.setGlobal("found", found);
    for (int i = 0; i < count; i++) {
      ApplicantOnDate person = people.get(from + i);
      found.expect(person, i);
      session.insert(person);
    }
    session.fireAllRules();
    session.dispose();
  }
}
