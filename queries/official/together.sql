-- question: How much of a flow is there in all the years of a table together?
-- kind:     flow
-- grain:    one row
-- returns:  value DECIMAL(18,2)
-- unit:     that of the measure: things or euros
--
-- What has a place in several of the years counts once; an amount counts in each year it belongs
-- to. NULL: years cannot be put together (a stock, a median, stages of grants).
WITH measure AS (
    SELECT * FROM measures_in($scope)
    WHERE measure = $measure
),

span AS (
    SELECT
        greatest(make_date($first_year::INTEGER, 1, 1), $scope['since']) AS first_on,
        least(make_date($last_year::INTEGER, 12, 31), $scope['as_of']) AS last_on
),

things AS (
    SELECT DISTINCT
        t.key,
        t.amount,
        year(t.counts_from) AS year
    FROM measured_in($scope, $measure) AS t
    INNER JOIN span AS s ON t.counts_from BETWEEN s.first_on AND s.last_on
    WHERE has_a_place(t.date_precision, 'year')
)

SELECT
    CASE
        WHEN m.kind = 'stock' OR m.unit = 'days' OR m.measure = 'grants_eur' THEN NULL
        WHEN m.unit = 'eur' THEN (SELECT sum(amount) FROM things)
        ELSE (SELECT count(DISTINCT key) FROM things)
    END::DECIMAL(18, 2) AS value
FROM measure AS m
ORDER BY value
