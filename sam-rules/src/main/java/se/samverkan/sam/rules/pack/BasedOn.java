// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.Optional;

/**
 * The pack that another builds on, as it was then, so that it can be seen when the two drift apart.
 *
 * @param pack its id
 * @param version the version it had
 * @param sha256 the fingerprint it had, in lower-case hexadecimal
 */
public record BasedOn(String pack, String version, Optional<String> sha256) {}
