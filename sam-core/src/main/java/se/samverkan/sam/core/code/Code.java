// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.code;

import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Source;

/** One entry of a {@link CodeList}: an id that is stored, a label that is read, and its source. */
public interface Code extends Labelled {

  /** What is stored and compared. Unique in its list, see {@link CodeList} for its form. */
  String id();

  /** Where the code comes from. */
  Source source();

  /** What had to be assumed to give the code its meaning, where the source does not say. */
  Optional<Label> assumption();
}
