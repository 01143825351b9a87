-- question: How many municipalities have taken a step by the Stichtag, and how many live there?
-- kind:     stock
-- grain:    one row
-- returns:  municipalities BIGINT, reached BIGINT, inhabitants BIGINT, reached_inhabitants BIGINT,
--           inhabitants_share DOUBLE
-- unit:     municipalities; inhabitants, reached_inhabitants: inhabitants
--
-- reached: with at least one step that stands at the Stichtag.
WITH standing AS (
    SELECT DISTINCT municipality_id
    FROM all_steps_in($scope)
    WHERE stands_on($scope['as_of'], counts_from, ends_on)
)

SELECT
    count(*) AS municipalities,
    count(s.municipality_id) AS reached,
    coalesce(sum(m.population), 0)::BIGINT AS inhabitants,
    coalesce(sum(m.population) FILTER (WHERE s.municipality_id IS NOT NULL), 0)::BIGINT
        AS reached_inhabitants,
    (
        coalesce(sum(m.population) FILTER (WHERE s.municipality_id IS NOT NULL), 0)
        / nullif(sum(m.population), 0)
    )::DOUBLE AS inhabitants_share
FROM municipalities_in($scope) AS m
LEFT JOIN standing AS s ON m.municipality_id = s.municipality_id
