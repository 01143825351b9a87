-- question: Which approved sums went to which district?
-- kind:     flow
-- grain:    one row per district in the scope, in official order, zeros included
-- returns:  district_id VARCHAR, district VARCHAR, police_directorate VARCHAR, grants BIGINT,
--           approved_eur DECIMAL(18,2)
-- unit:     euro; grants: grants
SELECT
    d.district_id,
    d.name AS district,
    d.police_directorate,
    count(DISTINCT f.grant_id) AS grants,
    coalesce(sum(f.amount_eur), 0)::DECIMAL(18, 2) AS approved_eur
FROM districts_in($scope) AS d
LEFT JOIN funding_in($scope) AS f
    ON
        d.district_id = f.district_id
        AND f.stage = 'approved'
        AND is_in_period($scope, f.counts_from, f.date_precision)
GROUP BY ALL
ORDER BY any_value(d.official_place)
