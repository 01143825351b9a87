-- question: Which other municipalities of the district have which building blocks, since when?
-- kind:     stock
-- grain:    one row per municipality with a building block, by name
-- returns:  municipality VARCHAR, municipality_id VARCHAR, consulted_on DATE,
--           consulted_precision VARCHAR, preliminary_on DATE, preliminary_precision VARCHAR,
--           agreed_on DATE, agreed_precision VARCHAR, coached_on DATE, coached_precision VARCHAR,
--           analysed_on DATE, analysed_precision VARCHAR, council_on DATE,
--           council_precision VARCHAR, steps BIGINT
-- unit:     municipalities; steps: building blocks that stand at the Stichtag
SELECT
    other.municipality,
    other.municipality_id,
    other.consulted_on,
    other.consulted_precision,
    other.preliminary_on,
    other.preliminary_precision,
    other.agreed_on,
    other.agreed_precision,
    other.coached_on,
    other.coached_precision,
    other.analysed_on,
    other.analysed_precision,
    other.council_on,
    other.council_precision,
    other.steps
FROM ways_in($scope) AS other
INNER JOIN municipalities_in($scope) AS own ON other.district_id = own.district_id
WHERE
    own.municipality_id = $municipality
    AND other.municipality_id <> $municipality
    AND other.steps > 0
ORDER BY other.municipality COLLATE de, other.municipality_id
