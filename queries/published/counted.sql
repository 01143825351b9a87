-- question: How many did the record count in each month, in each unit?
-- kind:     stock
-- grain:    one row per indicator and month, from the first day of the scope to the Stichtag
-- returns:  indicator VARCHAR, period DATE, until DATE, complete BOOLEAN,
--           counted_municipalities BIGINT, counted_signatories BIGINT, counted_agreements BIGINT
-- unit:     municipalities, signatories, agreements (councils, processes, analyses), by column
--
-- The running month is counted at the Stichtag (`until`). counted_agreements: the thing itself,
-- joint ones once. NULL: the unit makes no sense for this indicator.
SELECT
    s.indicator,
    p.period,
    p.until,
    p.complete,
    max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'municipalities') AS counted_municipalities,
    max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'signatories') AS counted_signatories,
    max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'agreements') AS counted_agreements
FROM periods_in($scope, 'month') AS p
INNER JOIN standing_in($scope) AS s ON p.until >= s.on_day
GROUP BY ALL
ORDER BY s.indicator, p.period
