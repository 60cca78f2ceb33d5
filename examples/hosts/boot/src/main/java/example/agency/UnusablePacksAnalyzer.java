// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Boot print what is wrong with rule packs, and no stack trace. */
class UnusablePacksAnalyzer extends AbstractFailureAnalyzer<UnusablePacksException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnusablePacksException unusable) {
    return new FailureAnalysis(unusable.getMessage(), "Mend these files.", unusable);
  }
}
