# Ein Link, der aus einer früheren Lieferung stammt: was damals bekannt war und was heute.

revisit-then = Dieser Link stammt aus der Lieferung mit Datenstand { $then }. Seit dem { $arrived } ist eine andere in Gebrauch (Datenstand { $now }). Gezeigt werden die Zahlen, wie sie damals bekannt waren.
revisit-now = Dieser Link stammt aus der Lieferung mit Datenstand { $then }. Gezeigt werden die Zahlen, wie sie heute bekannt sind (Datenstand { $now }).
revisit-gone = Dieser Link stammt aus einer Lieferung, die hier nicht mehr aufbewahrt ist (Prüfsumme { $fingerprint }). Gezeigt werden die Zahlen, wie sie heute bekannt sind (Datenstand { $exported }). Sie können von den damaligen abweichen.
revisit-rules = Seitdem hat sich geändert, wie gezählt wird. Die damaligen Einträge sind hier nach den heutigen Regeln gezählt.
revisit-same-day = { $date }, Prüfsumme { $fingerprint }
revisit-show-then = Wie damals bekannt (Datenstand { $then })
revisit-show-now = Wie heute bekannt (Datenstand { $now })
revisit-difference = Was den Unterschied macht
revisit-figures = Kennzahlen am Stichtag: damals und heute bekannt
revisit-records = Einträge, die seitdem neu, geändert oder verschwunden sind
revisit-same-figures = An diesem Stichtag und in dieser Auswahl stimmen alle Kennzahlen überein.
revisit-same-records = Die beiden Lieferungen haben dieselben Einträge, oder keinen gemeinsamen.
