-- question: Where is a municipality, and how many inhabitants has it?
-- kind:     stock
-- grain:    one row
-- returns:  municipality VARCHAR, district_id VARCHAR, inhabitants BIGINT, counted_on DATE
-- unit:     people on the day counted_on, the newest count, whatever the Stichtag
SELECT
    name AS municipality,
    district_id,
    population::BIGINT AS inhabitants,
    population_date AS counted_on
FROM municipalities_in($scope)
WHERE municipality_id = $municipality
