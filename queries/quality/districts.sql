-- question: How many records of each export lie in each district, and how new is the newest?
-- kind:     report
-- grain:    one row per district, all thirteen, in official order
-- returns:  district_id VARCHAR, district VARCHAR, records BIGINT, newest_on DATE,
--           date_precision VARCHAR, consultations BIGINT, agreements BIGINT, councils BIGINT,
--           coaching BIGINT, security_analyses BIGINT, funding BIGINT, projects BIGINT,
--           model_municipalities BIGINT
-- unit:     rows
--
-- Rows of the exports, not the things they are about: a council with three stages is three records.
-- Exports that know no place (funds made available, published figures) are not among them.
WITH placed AS (
    SELECT
        *,
        CASE
            WHEN on_day IS NOT NULL
                THEN {'at': counts_from, 'on_day': on_day, 'date_precision': date_precision}
        END AS newest
    FROM records
)

SELECT
    d.district_id,
    d.name AS district,
    count(r.export) AS records,
    max(newest)['on_day'] AS newest_on,
    max(newest)['date_precision'] AS date_precision,
    count(*) FILTER (WHERE r.export = 'consultations') AS consultations,
    count(*) FILTER (WHERE r.export = 'agreements') AS agreements,
    count(*) FILTER (WHERE r.export = 'councils') AS councils,
    count(*) FILTER (WHERE r.export = 'coaching') AS coaching,
    count(*) FILTER (WHERE r.export = 'security_analyses') AS security_analyses,
    count(*) FILTER (WHERE r.export = 'funding') AS funding,
    count(*) FILTER (WHERE r.export = 'projects') AS projects,
    count(*) FILTER (WHERE r.export = 'model_municipalities') AS model_municipalities
FROM districts AS d
LEFT JOIN placed AS r ON d.district_id = r.district_id
GROUP BY d.district_id, d.name, d.police_directorate
ORDER BY min(d.district_id) OVER (PARTITION BY d.police_directorate), d.district_id
