// SPDX-License-Identifier: MIT
#include "core/layout/separation.h"

#include <QTest>

using namespace stagecraft;

class TestSeparation : public QObject {
    Q_OBJECT

private slots:
    void places_data()
    {
        QTest::addColumn<std::vector<double>>("wishes");
        QTest::addColumn<std::vector<double>>("weights");
        QTest::addColumn<std::vector<double>>("gaps");
        QTest::addColumn<std::vector<double>>("expected");
        using Numbers = std::vector<double>;
        QTest::addRow("nothing") << Numbers{} << Numbers{} << Numbers{} << Numbers{};
        QTest::addRow("one") << Numbers{5} << Numbers{1} << Numbers{} << Numbers{5};
        QTest::addRow("far enough") << Numbers{0, 20} << Numbers{1, 1} << Numbers{10} << Numbers{0, 20};
        QTest::addRow("both give way") << Numbers{0, 4} << Numbers{1, 1} << Numbers{10} << Numbers{-3, 7};
        QTest::addRow("the heavy one stays")
            << Numbers{0, 0} << Numbers{3, 1} << Numbers{8} << Numbers{-2, 6};
        QTest::addRow("in the wrong order")
            << Numbers{10, 0, 5} << Numbers{1, 1, 1} << Numbers{5, 5} << Numbers{0, 5, 10};
    }

    void places()
    {
        QFETCH(std::vector<double>, wishes);
        QFETCH(std::vector<double>, weights);
        QFETCH(std::vector<double>, gaps);
        std::vector<Wish> weighted;
        for (std::size_t i = 0; i < wishes.size(); ++i)
            weighted.push_back({.place = wishes[i], .weight = weights[i]});
        QTEST(separated(weighted, gaps), "expected");
    }
};

QTEST_APPLESS_MAIN(TestSeparation)
#include "tst_separation.moc"
