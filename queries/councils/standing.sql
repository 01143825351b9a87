-- question: In which state are the known councils at the Stichtag?
-- kind:     stock
-- grain:    one row per state: at work, planned, dormant, dissolved
-- returns:  council_state VARCHAR, councils BIGINT, municipalities BIGINT
-- unit:     councils (a joint council is one) and the municipalities they work for
--
-- planned: only a plan is known by the Stichtag, no founding.
WITH states (place, council_state) AS (
    VALUES (1, 'at_work'), (2, 'planned'), (3, 'dormant'), (4, 'dissolved')
),

latest AS (
    SELECT
        council_id,
        municipality_id,
        CASE
            WHEN stage IN ('founded', 'reactivated') THEN 'at_work'
            ELSE stage
        END AS council_state
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
)

SELECT
    s.council_state,
    count(DISTINCT l.council_id) AS councils,
    count(DISTINCT l.municipality_id) AS municipalities
FROM states AS s
LEFT JOIN latest AS l ON s.council_state = l.council_state
GROUP BY s.council_state
ORDER BY any_value(s.place)
