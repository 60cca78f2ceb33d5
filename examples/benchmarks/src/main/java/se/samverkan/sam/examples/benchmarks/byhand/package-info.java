// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The two programmes by hand: what an engineer would write who knows the rules by heart and never
 * has to change them. From the same records it makes the same assessment as the library, down to
 * reasons, missing facts and notices, and nothing of it is read from a rule file.
 *
 * <p>It decides by bits, see {@link se.samverkan.sam.examples.benchmarks.byhand.Open}. What never
 * differs between people, such as the words of a reason, is made once. Of the library's law that an
 * unknown fact counts only where completions of it disagree, nothing is tried out here: where a
 * fact is read once it follows from three-valued logic, and the one fact that RESAM reads in
 * several groups is dealt with case by case.
 */
@NullMarked
package se.samverkan.sam.examples.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
