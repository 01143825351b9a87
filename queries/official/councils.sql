-- question: Which councils are known at the Stichtag, and in which state is each of them?
-- kind:     stock
-- grain:    one row per council and municipality or district, in official order
-- returns:  district VARCHAR, municipality_id VARCHAR, municipality VARCHAR, council_name VARCHAR,
--           council_state VARCHAR, stage_on DATE, date_precision VARCHAR, source VARCHAR
-- unit:     councils
--
-- The latest stage counts; a plan only until something else is known.
SELECT
    district,
    municipality_id,
    municipality,
    name AS council_name,
    CASE
        WHEN stage IN ('founded', 'reactivated') THEN 'at_work'
        ELSE stage
    END AS council_state,
    stage_on,
    date_precision,
    source
FROM councils_in($scope)
QUALIFY
    row_number() OVER (
        PARTITION BY council_id, municipality_id, district_id
        ORDER BY
            stage = 'planned',
            counts_from DESC,
            stage NOT IN ('founded', 'reactivated') DESC,
            stage
    ) = 1
ORDER BY district_id, municipality_id NULLS FIRST, council_id
