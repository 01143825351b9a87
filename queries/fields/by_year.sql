-- question: How many municipalities named each action field in each year?
-- kind:     flow
-- grain:    one row per named field and year from the first day of the scope to the Stichtag
-- returns:  action_field VARCHAR, action_field_title VARCHAR, period DATE, since DATE, until DATE,
--           complete BOOLEAN, municipalities BIGINT
-- unit:     municipalities
--
-- Years without anything are rows with zero. A municipality counts in each year that it names the
-- field in; what is known as "by then" has no place in a year.
WITH named AS (
    SELECT
        action_field,
        date_trunc('year', named_on)::DATE AS period,
        count(DISTINCT municipality_id) AS municipalities
    FROM field_mentions_in($scope)
    WHERE is_in_period($scope, counts_from, date_precision)
    GROUP BY ALL
)

SELECT
    f.action_field,
    f.action_field_title,
    p.period,
    p.since,
    p.until,
    p.complete,
    coalesce(n.municipalities, 0) AS municipalities
FROM named_fields_in($scope, $language) AS f
CROSS JOIN periods_in($scope, 'year') AS p
LEFT JOIN named AS n ON f.action_field = n.action_field AND p.period = n.period
ORDER BY f.place, p.period
