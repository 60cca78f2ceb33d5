// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Sharing (utbyte av uppgifter): which agency may hand which other agency data on a person, for
 * what, on what legal ground, and on which day. Secrecy (sekretess) holds between agencies as it
 * does towards others, so nothing may be shared without a ground: where no ground of a person
 * covers the pair of agencies, the purpose and the day, the answer is no, with every reason. The
 * host keeps the grounds and asks before it shares; the library decides nothing about a person and
 * does not read the law for anybody.
 */
@NullMarked
package se.samverkan.sam.core.sharing;

import org.jspecify.annotations.NullMarked;
