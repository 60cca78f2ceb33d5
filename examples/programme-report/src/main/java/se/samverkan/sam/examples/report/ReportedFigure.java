// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * A figure that a source gives of the way there, and that nothing here can verify (F71).
 *
 * @param label what it says
 * @param on when
 * @param percent how much
 * @param source where it stands
 */
public record ReportedFigure(Label label, LocalDate on, BigDecimal percent, Source source) {}
