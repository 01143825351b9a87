-- question: How many of the counted ones rest on uncertain records alone?
-- kind:     stock
-- grain:    one row per building block that has any
-- returns:  indicator VARCHAR, uncertain BIGINT
-- unit:     as overview/indicators counts them
--
-- Whoever has a certain record beside an uncertain one is certain.
WITH standing AS (
    SELECT
        indicator,
        unit_key
    FROM counted_steps_in($scope)
    WHERE unit_key IS NOT NULL AND stands_on($scope['as_of'], counts_from, ends_on)
    GROUP BY indicator, unit_key
    HAVING bool_and(coalesce(certainty, 'certain') = 'uncertain')
)

SELECT
    indicator,
    count(*) AS uncertain
FROM standing
GROUP BY indicator
ORDER BY indicator
