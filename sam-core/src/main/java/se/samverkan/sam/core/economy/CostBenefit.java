// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;

/**
 * What a programme costs at its start and gives back month by month, for each stakeholder and in
 * all. The benefit is the same each month from the first: that is an assumption, and the value says
 * so. It is multiplied by how many could gain (the potential) and by how well it works for them
 * (the effect share).
 *
 * <p>Discounting, if any, is by whole years: the benefit of the first twelve months counts in full,
 * that of the next twelve divided once by 1 + the rate, and so on. Everything is computed exactly;
 * answers in kronor have two decimals, halves away from nought. Whether something is paid back is
 * decided before rounding.
 */
@Value.Immutable
public sealed interface CostBenefit permits CostBenefitBuilder.CostBenefitValue {

  /** How far ahead is looked: a hundred years, in months. */
  int HORIZON_MONTHS = 1200;

  /** Its id, in the form of a code. */
  String id();

  /** What it is called. */
  Label title();

  /** What is taken for granted, such as that the benefit is the same each month. */
  Label assumption();

  /** Who pays and gains, each once; at least one. */
  List<StakeholderFlow> flows();

  /** How many could gain, as a share from 0 to 1. */
  @Value.Default
  default BigDecimal potential() {
    return BigDecimal.ONE;
  }

  /** How well it works for them (verkningsgrad), as a share from 0 to 1. */
  @Value.Default
  default BigDecimal effectShare() {
    return BigDecimal.ONE;
  }

  /** By how much money loses its worth in a year, from 0 to 1: 0.03 for three percent. */
  Optional<BigDecimal> yearlyDiscountRate();

  /** A new builder. */
  static CostBenefitBuilder builder() {
    return new CostBenefitBuilder();
  }

  /**
   * What has come back less what was paid, in all, after so many months, in kronor.
   *
   * @throws IllegalArgumentException if the month is not from 0 to {@link #HORIZON_MONTHS}
   */
  default BigDecimal valueAt(int month) {
    return NetValue.of(this, flows()).at(month);
  }

  /**
   * What has come back less what was paid, for one stakeholder, after so many months, in kronor.
   *
   * @param stakeholder the id of the stakeholder
   * @throws IllegalArgumentException if there is no such stakeholder, or the month is not from 0 to
   *     {@link #HORIZON_MONTHS}
   */
  default BigDecimal valueAt(int month, String stakeholder) {
    return NetValue.of(this, List.of(flow(stakeholder))).at(month);
  }

  /**
   * The first month after which what has come back is at least what was paid. Empty if the benefit
   * is not more than nothing, or it takes longer than {@link #HORIZON_MONTHS}.
   */
  default Optional<Integer> paybackMonth() {
    return NetValue.of(this, flows()).payback();
  }

  /**
   * The first such month for one stakeholder.
   *
   * @param stakeholder the id of the stakeholder
   * @throws IllegalArgumentException if there is no such stakeholder
   */
  default Optional<Integer> paybackMonth(String stakeholder) {
    return NetValue.of(this, List.of(flow(stakeholder))).payback();
  }

  /**
   * The values in all after 0, 1, 2 … months, in kronor.
   *
   * @param months the last month
   * @throws IllegalArgumentException if it is not from 0 to {@link #HORIZON_MONTHS}
   */
  default List<BigDecimal> curve(int months) {
    NetValue net = NetValue.of(this, flows());
    NetValue.requireWithinHorizon(months);
    return IntStream.rangeClosed(0, months).mapToObj(net::at).toList();
  }

  /** Checks the shares, the rate and that a stakeholder stands once. */
  @Value.Check
  default void check() {
    refuseIf(!CodeList.isId(id()), "a calculation has an id in the form of a code");
    refuseIf(flows().isEmpty(), "a calculation needs somebody who pays or gains");
    refuseIf(
        flows().stream().map(flow -> flow.stakeholder().id()).distinct().count() < flows().size(),
        "a stakeholder stands twice");
    refuseIf(
        !isShare(potential()) || !isShare(effectShare()), "potential and effect are from 0 to 1");
    refuseIf(
        yearlyDiscountRate().filter(rate -> !isShare(rate)).isPresent(),
        "a yearly discount rate is from 0 to 1");
  }

  private StakeholderFlow flow(String stakeholder) {
    return flows().stream()
        .filter(flow -> flow.stakeholder().id().equals(stakeholder))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("`" + stakeholder + "` is no stakeholder here"));
  }

  private static boolean isShare(BigDecimal share) {
    return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
  }

  private static void refuseIf(boolean contradiction, String message) {
    if (contradiction) {
      throw new IllegalArgumentException(message);
    }
  }
}
