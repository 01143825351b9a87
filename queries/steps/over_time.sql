-- question: How many began in each period, and how many stood at its end?
-- kind:     flow and stock
-- grain:    one row per period (year or month) from the first day of the scope to the Stichtag
-- returns:  period DATE, since DATE, until DATE, complete BOOLEAN, begun BIGINT, standing BIGINT
-- unit:     the reader's counting unit
--
-- A period without anything is a row with zero. What is known to the year has no place among
-- months, what is known as "by then" has none in a flow; both count in the stock. A municipality
-- that begins twice in one period counts once in it. The flow counts from `since`, the stock is
-- taken on `until`.
WITH periods AS MATERIALIZED (
    SELECT * FROM periods_in($scope, $grain)
),

relevant AS MATERIALIZED (
    SELECT
        unit_key,
        begins_on,
        date_precision,
        counts_from,
        ends_on
    FROM steps_in($scope, $subject)
),

flows AS (
    SELECT
        date_trunc($grain, begins_on)::DATE AS period,
        count(DISTINCT unit_key) AS begun
    FROM relevant
    WHERE has_a_place(date_precision, $grain) AND is_in_period($scope, counts_from, date_precision)
    GROUP BY ALL
),

stocks AS (
    SELECT
        p.period,
        count(DISTINCT r.unit_key) AS standing
    FROM periods AS p
    INNER JOIN relevant AS r ON stands_on(p.until, r.counts_from, r.ends_on)
    GROUP BY ALL
)

SELECT
    p.period,
    p.since,
    p.until,
    p.complete,
    coalesce(f.begun, 0) AS begun,
    coalesce(s.standing, 0) AS standing
FROM periods AS p
LEFT JOIN flows AS f ON p.period = f.period
LEFT JOIN stocks AS s ON p.period = s.period
ORDER BY p.period
