-- question: What can be asked for in a table, in which unit, and how far back is it known?
-- kind:     stock and flow
-- grain:    one row per measure, in the order of the choice
-- returns:  measure VARCHAR, kind VARCHAR, unit VARCHAR, by_place BOOLEAN, by_field BOOLEAN,
--           by_stage BOOLEAN, first_year BIGINT, known_by BIGINT, without_amount BIGINT
-- unit:     unit: as the row's own column says; known_by, without_amount: things in the scope
--
-- first_year: the year of the first record in the whole delivery, whatever the scope; NULL: there
-- is none. known_by: what is known only as "by then" and belongs to no year of a flow.
-- without_amount: grants whose sum no source names.
WITH known AS (
    SELECT
        measure,
        year(min(counts_from)) AS first_year
    FROM all_measured_in(everything($scope))
    WHERE key IS NOT NULL
    GROUP BY ALL
),

inside AS (
    SELECT
        measure,
        count(DISTINCT key) FILTER (WHERE date_precision = 'by') AS known_by,
        count(DISTINCT key) FILTER (WHERE amount IS NULL) AS without_amount
    FROM all_measured_in($scope)
    GROUP BY ALL
)

SELECT
    m.measure,
    m.kind,
    m.unit,
    m.by_place,
    m.by_field,
    m.by_stage,
    k.first_year,
    CASE m.kind WHEN 'flow' THEN coalesce(i.known_by, 0) ELSE 0 END AS known_by,
    CASE m.unit WHEN 'eur' THEN coalesce(i.without_amount, 0) ELSE 0 END AS without_amount
FROM measures_in($scope) AS m
LEFT JOIN known AS k ON m.measure = k.measure
LEFT JOIN inside AS i ON m.measure = i.measure
ORDER BY m.place
