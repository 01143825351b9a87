-- question: Which share of each district's inhabitants is reached at the end of each month?
-- kind:     stock
-- grain:    one row per month and district in the scope
-- returns:  until DATE, district_id VARCHAR, inhabitants_share DOUBLE
-- unit:     share
--
-- inhabitants_share: of the inhabitants of the district, within the scope, how many live in a
-- municipality with at least one step, as in map/municipalities. The last month is counted at the
-- Stichtag.
WITH months AS (
    SELECT until FROM periods_in($scope, 'month')
),

inside AS (
    SELECT
        municipality_id,
        district_id,
        population
    FROM municipalities_in($scope)
),

reached AS (
    SELECT DISTINCT
        m.until,
        s.municipality_id
    FROM months AS m
    INNER JOIN all_steps_in($scope) AS s ON stands_on(m.until, s.counts_from, s.ends_on)
)

SELECT
    m.until,
    i.district_id,
    coalesce(
        sum(i.population) FILTER (WHERE r.municipality_id IS NOT NULL)
        / nullif(sum(i.population), 0),
        0
    )::DOUBLE AS inhabitants_share
FROM months AS m
CROSS JOIN inside AS i
LEFT JOIN reached AS r ON m.until = r.until AND i.municipality_id = r.municipality_id
GROUP BY m.until, i.district_id
ORDER BY m.until, i.district_id
