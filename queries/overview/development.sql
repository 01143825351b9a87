-- question: How have the six building blocks developed?
-- kind:     stock
-- grain:    one row per building block and quarter, from the first day of the scope to the Stichtag
-- returns:  indicator VARCHAR, period DATE, until DATE, complete BOOLEAN, standing BIGINT
-- unit:     the reader's counting unit; consulted and closely cooperating: municipalities
--
-- The running quarter is counted at the Stichtag (`until`).
WITH blocks AS MATERIALIZED (
    SELECT * FROM building_blocks_in($scope)
    WHERE indicator <> 'preliminary_agreements'
),

names (place, indicator) AS (
    VALUES
    (1, 'consulted_municipalities'),
    (2, 'closely_cooperating'),
    (3, 'prevention_councils'),
    (4, 'cooperation_agreements'),
    (5, 'coaching_processes'),
    (6, 'security_analyses')
)

SELECT
    n.indicator,
    p.period,
    p.until,
    p.complete,
    count(DISTINCT b.unit_key) AS standing
FROM periods_in($scope, 'quarter') AS p
CROSS JOIN names AS n
LEFT JOIN blocks AS b
    ON n.indicator = b.indicator AND stands_on(p.until, b.counts_from, b.ends_on)
GROUP BY ALL
ORDER BY any_value(n.place), p.period
