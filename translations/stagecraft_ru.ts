<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Экспортировать изображение…</translation>
    </message>
    <message>
        <source>Print graph…</source>
        <translation>Напечатать граф…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Перейти к строке…</translation>
    </message>
    <message>
        <source>Fixes for this line…</source>
        <translation>Исправления для этой строки…</translation>
    </message>
    <message>
        <source>Fix everything</source>
        <translation>Исправить всё</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Split into builder and runtime</source>
        <translation>Разделить на этап-сборщик и этап запуска</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Analyse now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>Отменить сборку</translation>
    </message>
    <message>
        <source>Tag and context…</source>
        <translation>Тег и контекст…</translation>
    </message>
    <message>
        <source>Remove images of measurements</source>
        <translation>Удалить образы замеров</translation>
    </message>
    <message>
        <source>Look for the engine again</source>
        <translation>Найти движок Docker заново</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>Показать выделенное</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Контекст сборки</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Мини-карта</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать как изображение</translation>
    </message>
    <message>
        <source>Copy as Mermaid</source>
        <translation>Копировать как Mermaid</translation>
    </message>
    <message>
        <source>Copy as DOT</source>
        <translation>Копировать как DOT</translation>
    </message>
    <message>
        <source>About Stagecraft</source>
        <translation>О Stagecraft</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>О Qt</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>из кеша</translation>
    </message>
    <message>
        <source>built</source>
        <translation>собран</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>не собирался</translation>
    </message>
    <message>
        <source>Of the last build: %1</source>
        <translation>Последняя сборка: %1</translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation>СБОРКА</translation>
    </message>
    <message>
        <source>RUNTIME</source>
        <translation>ЗАПУСК</translation>
    </message>
    <message>
        <source>BASE</source>
        <translation>БАЗА</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ТЕСТЫ</translation>
    </message>
    <message>
        <source>DEV</source>
        <translation>РАЗРАБОТКА</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ЭТАП</translation>
    </message>
    <message>
        <source>(final)</source>
        <translation>(финальный)</translation>
    </message>
    <message>
        <source>(target)</source>
        <translation>(цель)</translation>
    </message>
    <message>
        <source>The target does not need this stage.</source>
        <translation>Для цели этот этап не нужен.</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>свёрнуто: %1</translation>
    </message>
</context>
<context>
    <name>CommonImages</name>
    <message>
        <source>Small Linux with a shell and a package manager</source>
        <translation>Компактный Linux с оболочкой и менеджером пакетов</translation>
    </message>
    <message>
        <source>Debian without documentation</source>
        <translation>Debian без документации</translation>
    </message>
    <message>
        <source>Ubuntu with long-term support</source>
        <translation>Ubuntu с долгосрочной поддержкой</translation>
    </message>
    <message>
        <source>A shell and small tools, hardly more</source>
        <translation>Оболочка и мелкие утилиты, почти ничего больше</translation>
    </message>
    <message>
        <source>For static programs: no shell, no package manager</source>
        <translation>Для статических программ: без оболочки и менеджера пакетов</translation>
    </message>
    <message>
        <source>For programs that need the C library: no shell</source>
        <translation>Для программ, которым нужна библиотека C: без оболочки</translation>
    </message>
    <message>
        <source>Go toolchain</source>
        <translation>Инструменты Go</translation>
    </message>
    <message>
        <source>Rust toolchain</source>
        <translation>Инструменты Rust</translation>
    </message>
    <message>
        <source>C and C++ toolchain</source>
        <translation>Инструменты C и C++</translation>
    </message>
    <message>
        <source>Node.js and npm</source>
        <translation>Node.js и npm</translation>
    </message>
    <message>
        <source>Python and pip</source>
        <translation>Python и pip</translation>
    </message>
    <message>
        <source>Java: compiler and runtime</source>
        <translation>Java: компилятор и среда выполнения</translation>
    </message>
    <message>
        <source>Java: runtime only</source>
        <translation>Java: только среда выполнения</translation>
    </message>
    <message>
        <source>Java with Maven</source>
        <translation>Java с Maven</translation>
    </message>
    <message>
        <source>.NET: compiler and runtime</source>
        <translation>.NET: компилятор и среда выполнения</translation>
    </message>
    <message>
        <source>.NET: runtime only</source>
        <translation>.NET: только среда выполнения</translation>
    </message>
    <message>
        <source>PHP for a web server</source>
        <translation>PHP для веб-сервера</translation>
    </message>
    <message>
        <source>Ruby and Bundler</source>
        <translation>Ruby и Bundler</translation>
    </message>
    <message>
        <source>Web server for static files</source>
        <translation>Веб-сервер для статических файлов</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Mounted while the command runs:
%1</source>
        <translation>Монтируется на время выполнения команды:
%1</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Go to line</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>It builds files that other stages take; what else is in it does not ship.</source>
        <translation>Собирает файлы, которые забирают другие этапы; остальное его содержимое в итоговый образ не попадает.</translation>
    </message>
    <message>
        <source>It is what ships: the image that the build makes.</source>
        <translation>Итоговый образ: то, что получается в результате сборки.</translation>
    </message>
    <message>
        <source>Other stages start from it.</source>
        <translation>С него начинаются другие этапы.</translation>
    </message>
    <message>
        <source>It runs tests. It is built only when it is asked for.</source>
        <translation>Запускает тесты. Собирается только по явному запросу.</translation>
    </message>
    <message>
        <source>It is for development. It is built only when it is asked for.</source>
        <translation>Предназначен для разработки. Собирается только по явному запросу.</translation>
    </message>
    <message>
        <source>Begins a stage and says which image it starts from.</source>
        <translation>Начинает этап и указывает, на каком образе он основан.</translation>
    </message>
    <message>
        <source>Runs a command inside the stage and keeps what it changes as a layer.</source>
        <translation>Выполняет команду внутри этапа и сохраняет изменения как слой.</translation>
    </message>
    <message>
        <source>Copies files into the stage, from the build context or from another stage or image.</source>
        <translation>Копирует файлы в этап: из контекста сборки, другого этапа или образа.</translation>
    </message>
    <message>
        <source>Copies files into the stage, also from the network, and unpacks local archives.</source>
        <translation>Копирует файлы в этап, в том числе из сети, и распаковывает локальные архивы.</translation>
    </message>
    <message>
        <source>Sets the folder that the instructions below and the container work in; makes it if need be.</source>
        <translation>Задаёт рабочую папку для следующих инструкций и контейнера; при необходимости создаёт её.</translation>
    </message>
    <message>
        <source>Sets variables for the instructions below and for the container.</source>
        <translation>Задаёт переменные для следующих инструкций и контейнера.</translation>
    </message>
    <message>
        <source>Declares a variable that can be given to the build. It is gone when the container runs.</source>
        <translation>Объявляет переменную, которую можно передать сборке. При запуске контейнера её уже нет.</translation>
    </message>
    <message>
        <source>Sets the user for the instructions below and for the container.</source>
        <translation>Задаёт пользователя для следующих инструкций и контейнера.</translation>
    </message>
    <message>
        <source>Tells which ports the container listens on. It opens none by itself.</source>
        <translation>Указывает, какие порты слушает контейнер. Сама по себе ничего не открывает.</translation>
    </message>
    <message>
        <source>Sets the command that the container runs, or the arguments of its ENTRYPOINT.</source>
        <translation>Задаёт команду, которую запускает контейнер, или аргументы его ENTRYPOINT.</translation>
    </message>
    <message>
        <source>Sets the program that the container runs.</source>
        <translation>Задаёт программу, которую запускает контейнер.</translation>
    </message>
    <message>
        <source>Tells how to find out whether the container still works.</source>
        <translation>Указывает, как проверить, что контейнер ещё работает.</translation>
    </message>
    <message>
        <source>Attaches names and values to the image.</source>
        <translation>Добавляет к образу пары «имя — значение».</translation>
    </message>
    <message>
        <source>Marks folders whose files live outside the container.</source>
        <translation>Отмечает папки, файлы которых хранятся вне контейнера.</translation>
    </message>
    <message>
        <source>Sets the shell that the instructions below use.</source>
        <translation>Задаёт оболочку для следующих инструкций.</translation>
    </message>
    <message>
        <source>Sets the signal that asks the container to end.</source>
        <translation>Задаёт сигнал для остановки контейнера.</translation>
    </message>
    <message>
        <source>Keeps an instruction for later: it runs when another stage starts from this image.</source>
        <translation>Откладывает инструкцию: она выполнится, когда с этого образа начнётся другой этап.</translation>
    </message>
    <message>
        <source>Names the author of the image. A label does this today.</source>
        <translation>Указывает автора образа. Сейчас для этого используют LABEL.</translation>
    </message>
    <message>
        <source>Docker does not know this instruction.</source>
        <translation>Docker не знает такой инструкции.</translation>
    </message>
    <message>
        <source>It starts from nothing at all.</source>
        <translation>Начинается с нуля, без базового образа.</translation>
    </message>
    <message>
        <source>It starts from the stage %1.</source>
        <translation>Начинается с этапа %1.</translation>
    </message>
    <message>
        <source>It starts from the image %1.</source>
        <translation>Начинается с образа %1.</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Этап %1</translation>
    </message>
    <message>
        <source>The target does not need it, so a build leaves it out.</source>
        <translation>Для цели он не нужен, поэтому при сборке пропускается.</translation>
    </message>
    <message>
        <source>Files are taken from it by: %1.</source>
        <translation>Файлы из него берут: %1.</translation>
    </message>
    <message>
        <source>Artifact from %1 to %2</source>
        <translation>Артефакт из %1 в %2</translation>
    </message>
    <message>
        <source>%1 is copied from %2 to %3 in %4. Nothing else of %2 comes along.</source>
        <translation>%1 копируется из %2 в %4 по пути %3. Больше ничего из %2 туда не попадает.</translation>
    </message>
    <message>
        <source>%1 of %2 can be seen at %3 while the command runs. Nothing of it stays in %4.</source>
        <translation>%1 из %2 доступно по пути %3, пока выполняется команда. В %4 ничего из этого не остаётся.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Образ %1</translation>
    </message>
    <message>
        <source>An image from outside this file. The engine fetches it when it lacks it.</source>
        <translation>Образ не из этого файла. Если его нет локально, движок Docker его загрузит.</translation>
    </message>
    <message>
        <source>Stages that start from it: %1.</source>
        <translation>С него начинаются этапы: %1.</translation>
    </message>
    <message>
        <source>From the build context to %1</source>
        <translation>Из контекста сборки в %1</translation>
    </message>
    <message>
        <source>%1 of the build context goes to %2.</source>
        <translation>%1 из контекста сборки попадает в %2.</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Контекст сборки</translation>
    </message>
    <message>
        <source>The folder whose files COPY and ADD can take, without those that .dockerignore names.</source>
        <translation>Папка, из которой берут файлы COPY и ADD, кроме указанных в .dockerignore.</translation>
    </message>
</context>
<context>
    <name>FigureViews</name>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Left behind in &lt;b&gt;%1&lt;/b&gt;: %2.</source>
        <translation>Осталось в &lt;b&gt;%1&lt;/b&gt;: %2.</translation>
    </message>
    <message>
        <source>Last build %1, %2 of %3 steps cached.</source>
        <translation>Последняя сборка заняла %1, из кеша %2 из %3 шагов.</translation>
    </message>
    <message>
        <source>Final image %1 smaller than before.</source>
        <translation>Финальный образ на %1 меньше прежнего.</translation>
    </message>
    <message>
        <source>Final image %1 larger than before.</source>
        <translation>Финальный образ на %1 больше прежнего.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Export picture</source>
        <translation>Экспорт изображения</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>The images of measurements are gone.</source>
        <translation>Образы замеров удалены.</translation>
    </message>
    <message>
        <source>About Stagecraft</source>
        <translation>О Stagecraft</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stagecraft %1&lt;/b&gt;&lt;p&gt;A designer for multi-stage Dockerfiles: the drawing and the text are two views of one file.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Stagecraft %1&lt;/b&gt;&lt;p&gt;Редактор многоэтапных Dockerfile: схема и текст — два представления одного файла.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pictures and diagrams (*.svg *.png *.pdf *.dot *.mmd)</source>
        <translation>Изображения и диаграммы (*.svg *.png *.pdf *.dot *.mmd)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Add a stage…</source>
        <translation>Добавить этап…</translation>
    </message>
    <message>
        <source>Paste stages</source>
        <translation>Вставить этапы</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Show the build context</source>
        <translation>Показать контекст сборки</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Add an instruction…</source>
        <translation>Добавить инструкцию…</translation>
    </message>
    <message>
        <source>Change the base…</source>
        <translation>Изменить базовый образ…</translation>
    </message>
    <message>
        <source>Set the platform…</source>
        <translation>Задать платформу…</translation>
    </message>
    <message>
        <source>Build this stage</source>
        <translation>Собрать этот этап</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Пояснить</translation>
    </message>
    <message>
        <source>Move up in the file</source>
        <translation>Переместить выше в файле</translation>
    </message>
    <message>
        <source>Move down in the file</source>
        <translation>Переместить ниже в файле</translation>
    </message>
    <message>
        <source>Merge with its base</source>
        <translation>Объединить с базовым этапом</translation>
    </message>
    <message>
        <source>Make a builder and a runtime of it…</source>
        <translation>Разделить на этап-сборщик и этап запуска…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Add an instruction above…</source>
        <translation>Добавить инструкцию выше…</translation>
    </message>
    <message>
        <source>Add an instruction below…</source>
        <translation>Добавить инструкцию ниже…</translation>
    </message>
    <message>
        <source>Split the stage here</source>
        <translation>Разделить этап здесь</translation>
    </message>
    <message>
        <source>Paste above</source>
        <translation>Вставить выше</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Drag from here to another stage to copy files there.</source>
        <translation>Потяните отсюда на другой этап, чтобы скопировать туда файлы.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлов пока нет</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Забыть эти файлы</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Конвейер</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Сборка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>The name of a picture ends in .svg, .png, .pdf, .dot or .mmd; %1 does not.</source>
        <translation>Имя файла должно заканчиваться на .svg, .png, .pdf, .dot или .mmd, а у %1 это не так.</translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>context</source>
        <translation>контекст</translation>
    </message>
    <message>
        <source>The build context: the folder whose files COPY and ADD take.</source>
        <translation>Контекст сборки: папка, из которой COPY и ADD берут файлы.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Образ %1</translation>
    </message>
    <message>
        <source>Image %1: it depends on an argument without a value.</source>
        <translation>Образ %1: зависит от аргумента без значения.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Move boxes</source>
        <translation>Переместить блоки</translation>
    </message>
    <message>
        <source>Move the box of %1</source>
        <translation>Переместить блок %1</translation>
    </message>
    <message>
        <source>Move the box of the build context</source>
        <translation>Переместить блок контекста сборки</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 кБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Удалить этап</translation>
    </message>
    <message>
        <source>Other parts of the file use the stage %1.</source>
        <translation>Этап %1 используется в других местах файла.</translation>
    </message>
    <message>
        <source>Delete these too</source>
        <translation>Удалить и их</translation>
    </message>
</context>
<context>
    <name>StageTemplates</name>
    <message>
        <source>Go builder</source>
        <translation>Сборщик на Go</translation>
    </message>
    <message>
        <source>Modules first, then a static program in /out</source>
        <translation>Сначала модули, затем статическая программа в /out</translation>
    </message>
    <message>
        <source>Rust builder</source>
        <translation>Сборщик на Rust</translation>
    </message>
    <message>
        <source>An optimised program in /out/bin</source>
        <translation>Оптимизированная программа в /out/bin</translation>
    </message>
    <message>
        <source>C++ builder</source>
        <translation>Сборщик на C++</translation>
    </message>
    <message>
        <source>Compiled with make, installed into /out</source>
        <translation>Сборка через make, установка в /out</translation>
    </message>
    <message>
        <source>Node.js builder</source>
        <translation>Сборщик на Node.js</translation>
    </message>
    <message>
        <source>Packages first, then the script “build”</source>
        <translation>Сначала пакеты, затем скрипт «build»</translation>
    </message>
    <message>
        <source>Python builder</source>
        <translation>Сборщик на Python</translation>
    </message>
    <message>
        <source>The requirements in a virtual environment, /venv</source>
        <translation>Зависимости из requirements.txt в виртуальном окружении /venv</translation>
    </message>
    <message>
        <source>Java builder</source>
        <translation>Сборщик на Java</translation>
    </message>
    <message>
        <source>Dependencies first, then a package made by Maven</source>
        <translation>Сначала зависимости, затем сборка пакета в Maven</translation>
    </message>
    <message>
        <source>Small runtime</source>
        <translation>Небольшой этап запуска</translation>
    </message>
    <message>
        <source>Alpine with a user of its own</source>
        <translation>Alpine с отдельным пользователем</translation>
    </message>
    <message>
        <source>Runtime for a static program</source>
        <translation>Этап запуска для статической программы</translation>
    </message>
    <message>
        <source>No shell, no package manager, not root</source>
        <translation>Без оболочки и менеджера пакетов, не от root</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Shows a Dockerfile as a pipeline of stages and edits both views of it.</source>
        <translation>Показывает Dockerfile как конвейер этапов и позволяет править и схему, и текст.</translation>
    </message>
    <message>
        <source>The language of the window: en or ru.</source>
        <translation>Язык окна: en или ru.</translation>
    </message>
    <message>
        <source>The colours of the window: light or dark.</source>
        <translation>Цвета окна: light или dark.</translation>
    </message>
    <message>
        <source>Prints this text.</source>
        <translation>Выводит эту справку.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Выводит версию.</translation>
    </message>
    <message>
        <source>The Dockerfile to open.</source>
        <translation>Dockerfile, который нужно открыть.</translation>
    </message>
    <message>
        <source>One file at a time can be opened.</source>
        <translation>За раз можно открыть только один файл.</translation>
    </message>
    <message>
        <source>There is no language %1: choose en or ru.</source>
        <translation>Языка %1 нет: выберите en или ru.</translation>
    </message>
    <message>
        <source>There is no theme %1: choose light or dark.</source>
        <translation>Темы %1 нет: выберите light или dark.</translation>
    </message>
    <message>
        <source>--export needs the Dockerfile to draw.</source>
        <translation>Для --export нужно указать Dockerfile.</translation>
    </message>
    <message>
        <source>Draws the graph into FILE (.svg, .png, .pdf, .dot, .mmd) without a window.</source>
        <translation>Сохраняет граф в FILE (.svg, .png, .pdf, .dot, .mmd), не открывая окна.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Drop here to make a stage that takes the files.</source>
        <translation>Отпустите здесь, чтобы создать этап, который возьмёт эти файлы.</translation>
    </message>
    <message>
        <source>Copy files into %1.</source>
        <translation>Скопировать файлы в %1.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Reports what is wrong in Dockerfiles.</source>
        <translation>Сообщает об ошибках и недочётах в Dockerfile.</translation>
    </message>
    <message>
        <source>Prints the pipeline of stages and artifacts.</source>
        <translation>Выводит конвейер этапов и артефактов.</translation>
    </message>
    <message>
        <source>Prints the instructions.</source>
        <translation>Выводит инструкции.</translation>
    </message>
    <message>
        <source>Builds a Dockerfile and reports the sizes.</source>
        <translation>Собирает Dockerfile и сообщает размеры.</translation>
    </message>
    <message>
        <source>Lists the rules of check.</source>
        <translation>Выводит список правил команды check.</translation>
    </message>
    <message>
        <source>Type stagecraft-cli --help to see what there is.</source>
        <translation>Список команд: stagecraft-cli --help.</translation>
    </message>
    <message>
        <source>Usage: stagecraft-cli COMMAND [options] FILE…</source>
        <translation>Использование: stagecraft-cli КОМАНДА [параметры] ФАЙЛ…</translation>
    </message>
    <message>
        <source>Type stagecraft-cli COMMAND --help for its options.</source>
        <translation>Параметры команды: stagecraft-cli КОМАНДА --help.</translation>
    </message>
    <message>
        <source>There is no language %1: use en or ru.</source>
        <translation>Язык %1 не поддерживается: укажите en или ru.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Нет команды %1.</translation>
    </message>
    <message>
        <source>How to print: %1.</source>
        <translation>Формат вывода: %1.</translation>
    </message>
    <message>
        <source>Language of sentences: en or ru.</source>
        <translation>Язык сообщений: en или ru.</translation>
    </message>
    <message>
        <source>Dockerfiles; - for standard input.</source>
        <translation>Файлы Dockerfile; - для стандартного ввода.</translation>
    </message>
    <message>
        <source>The stage that is built.</source>
        <translation>Этап, который нужно собрать.</translation>
    </message>
    <message>
        <source>The value of an ARG.</source>
        <translation>Значение ARG.</translation>
    </message>
    <message>
        <source>The platform that is built for.</source>
        <translation>Целевая платформа сборки.</translation>
    </message>
    <message>
        <source>The folder that is built; that of the file if there is none.</source>
        <translation>Папка контекста сборки; по умолчанию папка файла.</translation>
    </message>
    <message>
        <source>The name of the image; the folder&apos;s if there is none.</source>
        <translation>Имя образа; по умолчанию имя папки.</translation>
    </message>
    <message>
        <source>Run every step anew.</source>
        <translation>Выполнить все шаги заново.</translation>
    </message>
    <message>
        <source>A file that names one Dockerfile a line; - for standard input.</source>
        <translation>Файл со списком Dockerfile, по одному в строке; - для стандартного ввода.</translation>
    </message>
    <message>
        <source>The build context: sources that it lacks are reported.</source>
        <translation>Контекст сборки: сообщать об исходных файлах, которых в нём нет.</translation>
    </message>
    <message>
        <source>The least severity that fails: error, warning (the default), info, style, none.</source>
        <translation>Минимальная важность, при которой проверка завершается ошибкой: error, warning (по умолчанию), info, style, none.</translation>
    </message>
    <message>
        <source>Apply all fixes to the files first.</source>
        <translation>Сначала применить к файлам все исправления.</translation>
    </message>
    <message>
        <source>Check the shell inside RUN with ShellCheck, too.</source>
        <translation>Проверять и shell-код внутри RUN с помощью ShellCheck.</translation>
    </message>
    <message>
        <source>The severity of a rule: error, warning, info, style, off.</source>
        <translation>Важность правила: error, warning, info, style, off.</translation>
    </message>
    <message>
        <source>Run an experimental rule; all for all of them.</source>
        <translation>Включить экспериментальное правило; all — все сразу.</translation>
    </message>
    <message>
        <source>Settings of rules instead of the .hadolint.yaml beside the file.</source>
        <translation>Настройки правил вместо файла .hadolint.yaml рядом с Dockerfile.</translation>
    </message>
    <message>
        <source>Do not look for a .hadolint.yaml.</source>
        <translation>Не искать .hadolint.yaml.</translation>
    </message>
    <message>
        <source>There is no format %1 here.</source>
        <translation>Формат %1 здесь не поддерживается.</translation>
    </message>
    <message>
        <source>%1 is no severity: use error, warning, info, style or none.</source>
        <translation>Неизвестная важность %1: укажите error, warning, info, style или none.</translation>
    </message>
    <message>
        <source>%1 is no setting of a rule: write ID=SEVERITY with error, warning, info, style or off.</source>
        <translation>Неверная настройка правила %1: укажите ID=ВАЖНОСТЬ, где важность — error, warning, info, style или off.</translation>
    </message>
    <message>
        <source>%1 is no build argument: write NAME=VALUE.</source>
        <translation>Неверный аргумент сборки %1: укажите ИМЯ=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>Name a Dockerfile, or - for standard input.</source>
        <translation>Укажите Dockerfile или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>Only one Dockerfile can be built at a time.</source>
        <translation>За один раз можно собрать только один Dockerfile.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>You have no permission to use the docker engine at %1. Ask to be added to the group “docker”, then log in again.</source>
        <translation>Нет прав на доступ к движку Docker по адресу %1. Попросите добавить вас в группу «docker», затем войдите в систему заново.</translation>
    </message>
    <message>
        <source>No docker engine answers at %1. Start it, or choose another one.</source>
        <translation>Движок Docker по адресу %1 не отвечает. Запустите его или выберите другой.</translation>
    </message>
    <message>
        <source>There is no docker context named “%1”.</source>
        <translation>Контекста Docker с именем «%1» нет.</translation>
    </message>
    <message>
        <source>The docker engine stopped while it was building.</source>
        <translation>Движок Docker остановился во время сборки.</translation>
    </message>
    <message>
        <source>The disk of the docker engine is full.</source>
        <translation>На диске движка Docker закончилось место.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image.</source>
        <translation>«%1» не может быть именем образа.</translation>
    </message>
    <message>
        <source>The file has no stage named “%1”.</source>
        <translation>В файле нет этапа с именем «%1».</translation>
    </message>
    <message>
        <source>The engine cannot read this Dockerfile.</source>
        <translation>Движок не может прочитать этот Dockerfile.</translation>
    </message>
    <message>
        <source>“%1” is not there to be copied.</source>
        <translation>Нельзя скопировать «%1»: такого файла или папки нет.</translation>
    </message>
    <message>
        <source>The image %1 does not exist, or may not be fetched.</source>
        <translation>Образ %1 не существует, или к нему нет доступа.</translation>
    </message>
    <message>
        <source>The image %1 cannot be fetched: its registry does not answer.</source>
        <translation>Не удалось загрузить образ %1: реестр не отвечает.</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>Команда завершилась с кодом %1.</translation>
    </message>
    <message>
        <source>Building needs docker&apos;s plugin buildx. Install the package docker-buildx.</source>
        <translation>Для сборки нужен плагин Docker buildx. Установите пакет docker-buildx.</translation>
    </message>
    <message>
        <source>Docker is not installed, so nothing can be built. All else works.</source>
        <translation>Docker не установлен, поэтому сборка невозможна. Всё остальное работает.</translation>
    </message>
    <message>
        <source>Building needs buildx 0.12 or newer; this one is %1.</source>
        <translation>Для сборки нужен buildx 0.12 или новее; установлена версия %1.</translation>
    </message>
    <message>
        <source>The context folder %1 does not exist or cannot be read.</source>
        <translation>Папка контекста %1 не существует или недоступна для чтения.</translation>
    </message>
    <message>
        <source>The build failed.</source>
        <translation>Сборка не удалась.</translation>
    </message>
    <message>
        <source>An image to copy from cannot be named by a variable; begin a stage with it instead.</source>
        <translation>Образ, из которого копируются файлы, нельзя задать переменной; вместо этого начните с него этап.</translation>
    </message>
    <message>
        <source>“%1” means a stage of this file, not an image.</source>
        <translation>«%1» — это этап этого файла, а не образ.</translation>
    </message>
    <message>
        <source>The path of what is to be copied is missing.</source>
        <translation>Не указан путь к тому, что нужно скопировать.</translation>
    </message>
    <message>
        <source>The destination is missing.</source>
        <translation>Не указано, куда копировать.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a COPY as a path.</source>
        <translation>«%1» нельзя использовать как путь в COPY.</translation>
    </message>
    <message>
        <source>“%1” cannot be an owner.</source>
        <translation>«%1» не может быть владельцем.</translation>
    </message>
    <message>
        <source>The file has no such edge.</source>
        <translation>В файле нет такой связи.</translation>
    </message>
    <message>
        <source>Remove a mount</source>
        <translation>Удалить монтирование</translation>
    </message>
    <message>
        <source>Copy files to %1</source>
        <translation>Скопировать файлы в %1</translation>
    </message>
    <message>
        <source>Copy from %1 to %2</source>
        <translation>Скопировать из %1 в %2</translation>
    </message>
    <message>
        <source>Copy from the build context instead</source>
        <translation>Копировать из контекста сборки</translation>
    </message>
    <message>
        <source>Copy from %1 instead</source>
        <translation>Копировать из %1</translation>
    </message>
    <message>
        <source>The text ends in the middle of an instruction: it would swallow the line behind it.</source>
        <translation>Текст обрывается посреди инструкции: она поглотила бы следующую строку.</translation>
    </message>
    <message>
        <source>There is no instruction in the text.</source>
        <translation>В тексте нет инструкции.</translation>
    </message>
    <message>
        <source>FROM begins a stage of its own; add a stage instead.</source>
        <translation>FROM начинает новый этап; лучше добавьте этап.</translation>
    </message>
    <message>
        <source>Add to stage %1</source>
        <translation>Добавить в этап %1</translation>
    </message>
    <message>
        <source>Paste into stage %1</source>
        <translation>Вставить в этап %1</translation>
    </message>
    <message>
        <source>The first line of a stage must stay a single FROM.</source>
        <translation>Этап должен начинаться ровно с одной инструкции FROM.</translation>
    </message>
    <message>
        <source>This is more than one instruction.</source>
        <translation>Здесь больше одной инструкции.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Without its FROM a stage would run into the one above; delete the stage instead.</source>
        <translation>Без FROM этап слился бы с предыдущим; вместо этого удалите этап.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instructions</source>
        <translation>
            <numerusform>Удалить %n инструкцию</numerusform>
            <numerusform>Удалить %n инструкции</numerusform>
            <numerusform>Удалить %n инструкций</numerusform>
        </translation>
    </message>
    <message>
        <source>FROM begins a stage; duplicate the stage instead.</source>
        <translation>FROM начинает этап; вместо этого дублируйте этап.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Дублировать %1</translation>
    </message>
    <message>
        <source>FROM begins a stage; move the stage instead.</source>
        <translation>FROM начинает этап; вместо этого переместите этап.</translation>
    </message>
    <message>
        <source>What stands above the first FROM is for the whole file and stays there.</source>
        <translation>Всё, что стоит до первой FROM, относится ко всему файлу и остаётся на месте.</translation>
    </message>
    <message>
        <source>The instruction is there already.</source>
        <translation>Инструкция уже там.</translation>
    </message>
    <message>
        <source>It takes files from %1, which %2 cannot use.</source>
        <translation>Инструкция берёт файлы из %1, а для %2 это недоступно.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Переместить %1</translation>
    </message>
    <message>
        <source>The stage has no such row.</source>
        <translation>В этапе нет такой строки.</translation>
    </message>
    <message>
        <source>This would change how other lines of the file are read: a line continuation or a here-document is in the way.</source>
        <translation>Из-за этого другие строки файла читались бы иначе: мешает перенос строки или here-документ.</translation>
    </message>
    <message>
        <source>Something that uses a stage or an image by its name would then use another one.</source>
        <translation>Тогда то, что обращается к этапу или образу по имени, использовало бы другой.</translation>
    </message>
    <message>
        <source>A comment would become a parser directive at the top of the file.</source>
        <translation>Комментарий в начале файла стал бы директивой парсера.</translation>
    </message>
    <message>
        <source>This place is too unusual to be changed here; change it in the text.</source>
        <translation>Это место слишком необычное, чтобы менять его здесь; измените его в тексте.</translation>
    </message>
    <message>
        <source>The file has no such stage.</source>
        <translation>В файле нет такого этапа.</translation>
    </message>
    <message>
        <source>The file has no such instruction.</source>
        <translation>В файле нет такой инструкции.</translation>
    </message>
    <message>
        <source>Duplicate stage %1</source>
        <translation>Дублировать этап %1</translation>
    </message>
    <message>
        <source>There is no stage in the text: it has no FROM.</source>
        <translation>В тексте нет этапа: отсутствует FROM.</translation>
    </message>
    <message>
        <source>The text begins with an instruction that belongs to no stage.</source>
        <translation>Текст начинается с инструкции, которая не относится ни к одному этапу.</translation>
    </message>
    <message>
        <source>Paste stage %1</source>
        <translation>Вставить этап %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n stages</source>
        <translation>
            <numerusform>Вставить %n этап</numerusform>
            <numerusform>Вставить %n этапа</numerusform>
            <numerusform>Вставить %n этапов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still used; the first use is in line %2.</source>
        <translation>Этап %1 ещё используется, впервые — в строке %2.</translation>
    </message>
    <message>
        <source>Nothing would be left: a Dockerfile needs at least one stage.</source>
        <translation>Ничего не останется: в Dockerfile нужен хотя бы один этап.</translation>
    </message>
    <message>
        <source>Delete stage %1</source>
        <translation>Удалить этап %1</translation>
    </message>
    <message>
        <source>%1 is the name of a stage; the image of that name is hidden by it.</source>
        <translation>%1 — имя этапа; оно скрывает образ с таким же именем.</translation>
    </message>
    <message>
        <source>A platform has no blanks; it looks like linux/arm64.</source>
        <translation>В названии платформы не бывает пробелов; пример: linux/arm64.</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>Добавить этап %1</translation>
    </message>
    <message>
        <source>Line %1 gets the name of this stage from a variable; change it there first.</source>
        <translation>Строка %1 берёт имя этого этапа из переменной; сначала измените его там.</translation>
    </message>
    <message>
        <source>Rename stage %1 to %2</source>
        <translation>Переименовать этап %1 в %2</translation>
    </message>
    <message>
        <source>Start stage %1 from %2</source>
        <translation>Начать этап %1 с %2</translation>
    </message>
    <message>
        <source>Remove the platform of stage %1</source>
        <translation>Убрать платформу этапа %1</translation>
    </message>
    <message>
        <source>Build stage %1 for %2</source>
        <translation>Собирать этап %1 для %2</translation>
    </message>
    <message>
        <source>A stage&apos;s name cannot be empty.</source>
        <translation>Имя этапа не может быть пустым.</translation>
    </message>
    <message>
        <source>“%1” cannot be a stage&apos;s name: it must begin with a letter from a to z and have only letters, digits, “-”, “_” and “.”.</source>
        <translation>«%1» не может быть именем этапа: имя должно начинаться с буквы от a до z и состоять только из латинских букв, цифр и символов «-», «_» и «.».</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own and cannot be a stage&apos;s name.</source>
        <translation>«%1» имеет особое значение и не может быть именем этапа.</translation>
    </message>
    <message>
        <source>There is a stage called %1 already.</source>
        <translation>Этап с именем %1 уже есть.</translation>
    </message>
    <message>
        <source>The file uses an image called %1; a stage of that name would hide it.</source>
        <translation>В файле используется образ %1; этап с таким именем скрыл бы его.</translation>
    </message>
    <message>
        <source>%1 uses %2 and has to come after it.</source>
        <translation>%1 использует %2 и должен стоять после него.</translation>
    </message>
    <message>
        <source>The stage is there already.</source>
        <translation>Этап уже там.</translation>
    </message>
    <message>
        <source>Move stage %1 up</source>
        <translation>Переместить этап %1 выше</translation>
    </message>
    <message>
        <source>Move stage %1 down</source>
        <translation>Переместить этап %1 ниже</translation>
    </message>
    <message>
        <source>Move stage %1 in front of %2</source>
        <translation>Переместить этап %1 перед %2</translation>
    </message>
    <message>
        <source>An ONBUILD in it runs when a stage starts from it; that would change.</source>
        <translation>В нём есть ONBUILD, которая срабатывает, когда с этого этапа начинается другой; это изменилось бы.</translation>
    </message>
    <message>
        <source>%1 is used in line %2 as well.</source>
        <translation>Этап %1 используется ещё и в строке %2.</translation>
    </message>
    <message>
        <source>%1 is a target of the build.</source>
        <translation>Этап %1 — цель сборки.</translation>
    </message>
    <message>
        <source>One of the two parts would be empty.</source>
        <translation>Одна из двух частей оказалась бы пустой.</translation>
    </message>
    <message>
        <source>Split stage %1</source>
        <translation>Разделить этап %1</translation>
    </message>
    <message>
        <source>%1 does not start from a stage of this file.</source>
        <translation>Этап %1 не начинается с этапа этого файла.</translation>
    </message>
    <message>
        <source>Merge stages %1 and %2</source>
        <translation>Объединить этапы %1 и %2</translation>
    </message>
    <message>
        <source>The file has more than one stage already, or none.</source>
        <translation>В файле уже больше одного этапа или нет ни одного.</translation>
    </message>
    <message>
        <source>Split into builder and runtime</source>
        <translation>Разделить на этап-сборщик и этап запуска</translation>
    </message>
    <message>
        <source>More than one stage is called %1; give them different names first.</source>
        <translation>Этапов с именем %1 несколько; сначала дайте им разные имена.</translation>
    </message>
    <message>
        <source>The name of the image is missing.</source>
        <translation>Не указано имя образа.</translation>
    </message>
    <message>
        <source>A stage cannot use itself.</source>
        <translation>Этап не может использовать сам себя.</translation>
    </message>
    <message>
        <source>%1 needs %2 itself: each would have to be built before the other.</source>
        <translation>Этапу %1 самому нужен %2: каждый пришлось бы собирать раньше другого.</translation>
    </message>
    <message>
        <source>%1 is the last stage of the file, which is what a build makes; it cannot be moved in front of %2.</source>
        <translation>%1 — последний этап файла, его и создаёт сборка; переместить его перед %2 нельзя.</translation>
    </message>
    <message>
        <source>The file asks for the build to fail on warnings, and there are some: %1.</source>
        <translation>Файл требует прерывать сборку при предупреждениях, а они есть: %1.</translation>
    </message>
    <message>
        <source>Without build arguments %1 becomes nothing, so there is no base image.</source>
        <translation>Без аргументов сборки %1 превращается в пустую строку, и базового образа нет.</translation>
    </message>
    <message>
        <source>Without build arguments %1 becomes %2, which is no image name.</source>
        <translation>Без аргументов сборки %1 превращается в %2, а это не имя образа.</translation>
    </message>
    <message>
        <source>A base image that only build arguments complete</source>
        <translation>Базовый образ не определён без аргументов сборки</translation>
    </message>
    <message>
        <source>Whoever builds the file without --build-arg gets an error about the image name. A default in ARG lets the file stand on its own.</source>
        <translation>При сборке без --build-arg возникнет ошибка в имени образа. Со значением по умолчанию в ARG файл соберётся и без него.</translation>
    </message>
    <message>
        <source>Which image should be the default is not known.</source>
        <translation>Неизвестно, какой образ должен быть по умолчанию.</translation>
    </message>
    <message>
        <source>This comment becomes the description of %1 only if it begins with that name.</source>
        <translation>Этот комментарий станет описанием %1, только если начнётся с этого имени.</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Начать с %1</translation>
    </message>
    <message>
        <source>A description that does not begin with the name</source>
        <translation>Описание не начинается с имени</translation>
    </message>
    <message>
        <source>docker build --call=outline shows the comments above stages and arguments to whoever wants to use the file, if they begin with the name. An empty comment line sets other comments apart.</source>
        <translation>docker build --call=outline показывает комментарии над этапами и аргументами тем, кто пользуется файлом, если они начинаются с имени. Пустая строка комментария отделяет остальные комментарии.</translation>
    </message>
    <message>
        <source>The comment is an option of the checks, not a description.</source>
        <translation>Комментарий — это параметр проверок, а не описание.</translation>
    </message>
    <message>
        <source>There is an empty line inside a continued instruction.</source>
        <translation>Внутри многострочной инструкции есть пустая строка.</translation>
    </message>
    <message>
        <source>Remove the empty lines</source>
        <translation>Удалить пустые строки</translation>
    </message>
    <message>
        <source>An empty line inside a continued instruction</source>
        <translation>Пустая строка внутри многострочной инструкции</translation>
    </message>
    <message>
        <source>The empty line looks like the end of the instruction, but the next line still belongs to it. Later versions of the frontend will refuse such files.</source>
        <translation>Пустая строка выглядит как конец инструкции, но следующая строка всё ещё относится к ней. Будущие версии фронтенда не примут такие файлы.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Заменить на %1</translation>
    </message>
    <message>
        <source>The protocol of %1 is not in lower case.</source>
        <translation>Протокол в %1 записан не строчными буквами.</translation>
    </message>
    <message>
        <source>%1 names a port or address of the host, which is chosen when the container starts.</source>
        <translation>В %1 указан порт или адрес хоста, а он выбирается при запуске контейнера.</translation>
    </message>
    <message>
        <source>A protocol in upper case</source>
        <translation>Протокол прописными буквами</translation>
    </message>
    <message>
        <source>Protocols are compared as they are written in many tools, and images store them in lower case.</source>
        <translation>Многие инструменты сравнивают протоколы с учётом регистра, а в образах они хранятся строчными буквами.</translation>
    </message>
    <message>
        <source>The port comes from a variable.</source>
        <translation>Порт задаётся переменной.</translation>
    </message>
    <message>
        <source>EXPOSE with a port or address of the host</source>
        <translation>EXPOSE с портом или адресом хоста</translation>
    </message>
    <message>
        <source>EXPOSE only says which port the program listens on. Which port of the host leads there is said by docker run --publish; here it has no effect, and a later frontend will refuse it.</source>
        <translation>EXPOSE лишь сообщает, какой порт слушает программа. Порт хоста задаётся в docker run --publish; здесь он ни на что не влияет, а будущие версии фронтенда его не примут.</translation>
    </message>
    <message>
        <source>FROM and AS in different case</source>
        <translation>FROM и AS в разном регистре</translation>
    </message>
    <message>
        <source>Both words belong to one instruction. Written alike, the name behind them is found at a glance.</source>
        <translation>Оба слова относятся к одной инструкции. Если они записаны одинаково, имя после них сразу бросается в глаза.</translation>
    </message>
    <message>
        <source>%1 is kept out of the build context by .dockerignore.</source>
        <translation>%1 не попадает в контекст сборки из-за .dockerignore.</translation>
    </message>
    <message>
        <source>A source that .dockerignore hides</source>
        <translation>Источник скрыт в .dockerignore</translation>
    </message>
    <message>
        <source>Files that .dockerignore names are not sent to the builder, so the instruction will not find them.</source>
        <translation>Файлы, перечисленные в .dockerignore, не передаются сборщику, поэтому инструкция их не найдёт.</translation>
    </message>
    <message>
        <source>Either the file or the line in .dockerignore is meant; which one is not known.</source>
        <translation>Ошибка либо в имени файла, либо в строке .dockerignore; где именно — неизвестно.</translation>
    </message>
    <message>
        <source>Most instructions of this file are written like %1.</source>
        <translation>Большинство инструкций в этом файле записаны как %1.</translation>
    </message>
    <message>
        <source>An instruction in another case than the others</source>
        <translation>Регистр инструкции отличается от остальных</translation>
    </message>
    <message>
        <source>Case does not matter to the builder, but to readers: one that stands out seems to mean something.</source>
        <translation>Сборщику регистр безразличен, но читателю — нет: выделяющаяся инструкция кажется особенной.</translation>
    </message>
    <message>
        <source>%1 starts a shell, which does not hand signals on to the program.</source>
        <translation>%1 запускает оболочку, а она не передаёт сигналы программе.</translation>
    </message>
    <message>
        <source>CMD or ENTRYPOINT in shell form</source>
        <translation>CMD или ENTRYPOINT в shell-форме</translation>
    </message>
    <message>
        <source>In shell form the first process is /bin/sh, which keeps the request to stop for itself: the program is killed ten seconds later. The JSON form starts the program directly. A SHELL instruction says that a shell is meant.</source>
        <translation>В shell-форме первым процессом становится /bin/sh, который не передаёт дальше запрос на остановку: через десять секунд программа принудительно завершается. JSON-форма запускает программу напрямую. Если оболочка нужна, на это указывает инструкция SHELL.</translation>
    </message>
    <message>
        <source>The command uses what only a shell can do.</source>
        <translation>Команда использует возможности, которые есть только у оболочки.</translation>
    </message>
    <message>
        <source>Write %1=…</source>
        <translation>Заменить на %1=…</translation>
    </message>
    <message>
        <source>%1 is written in the old form, without an equals sign.</source>
        <translation>%1 записана в старой форме, без знака равенства.</translation>
    </message>
    <message>
        <source>ENV or LABEL without an equals sign</source>
        <translation>ENV или LABEL без знака равенства</translation>
    </message>
    <message>
        <source>The old form takes all the rest of the line as one value, so a second pair on the line silently becomes part of the first. The form with the equals sign means what it looks like.</source>
        <translation>В старой форме весь остаток строки считается одним значением, поэтому вторая пара незаметно становится частью первой. Форма со знаком равенства означает именно то, что написано.</translation>
    </message>
    <message>
        <source>The value has quotes and runs over several lines.</source>
        <translation>Значение содержит кавычки и занимает несколько строк.</translation>
    </message>
    <message>
        <source>MAINTAINER is out of use; a label says the same.</source>
        <translation>MAINTAINER устарела; вместо неё есть метка.</translation>
    </message>
    <message>
        <source>MAINTAINER is out of use</source>
        <translation>Устаревшая инструкция MAINTAINER</translation>
    </message>
    <message>
        <source>Labels took its place: they can be read with docker inspect and by every registry, and there can be as many as are needed.</source>
        <translation>Её заменили метки: их читают docker inspect и любой реестр, и их может быть сколько угодно.</translation>
    </message>
    <message>
        <source>Every stage is for the target platform unless told otherwise.</source>
        <translation>Каждый этап собирается для целевой платформы, если не указано иное.</translation>
    </message>
    <message>
        <source>Remove --platform</source>
        <translation>Удалить --platform</translation>
    </message>
    <message>
        <source>This stage is built for %1 whatever platform is asked for.</source>
        <translation>Этот этап всегда собирается для %1, какая бы платформа ни была запрошена.</translation>
    </message>
    <message>
        <source>The image %1 on this machine is for %2, and %3 is asked for.</source>
        <translation>Образ %1 на этом компьютере — для %2, а запрошена %3.</translation>
    </message>
    <message>
        <source>--platform says what holds anyway</source>
        <translation>--platform повторяет значение по умолчанию</translation>
    </message>
    <message>
        <source>Base images are taken for the target platform by default. Written out, it makes readers look for a reason.</source>
        <translation>Базовые образы и так берутся для целевой платформы. Если указать её явно, читатель будет искать в этом смысл.</translation>
    </message>
    <message>
        <source>A constant platform in FROM</source>
        <translation>Постоянная платформа в FROM</translation>
    </message>
    <message>
        <source>The stage does not follow the platform that the build is for, so an image built for another one holds programs that cannot run there. $BUILDPLATFORM is right for stages that only compile; a stage that is meant for one platform should have it in its name.</source>
        <translation>Этап не учитывает платформу сборки, и образ для другой платформы будет содержать программы, которые на ней не запустятся. $BUILDPLATFORM подходит для этапов, которые только компилируют; если этап рассчитан на одну платформу, её стоит указать в его имени.</translation>
    </message>
    <message>
        <source>Whether the stage should follow the target is for its author to say.</source>
        <translation>Должен ли этап следовать целевой платформе, решает автор.</translation>
    </message>
    <message>
        <source>A base image for another platform</source>
        <translation>Базовый образ для другой платформы</translation>
    </message>
    <message>
        <source>Programs of one platform do not run on another, or only slowly in emulation. It can only be told for images that the engine has.</source>
        <translation>Программы одной платформы не работают на другой или работают медленно, через эмуляцию. Проверить это можно только для образов, которые есть у движка Docker.</translation>
    </message>
    <message>
        <source>Which of the two platforms is meant is not known.</source>
        <translation>Какая из двух платформ имелась в виду, неизвестно.</translation>
    </message>
    <message>
        <source>Remove this %1</source>
        <translation>Удалить эту %1</translation>
    </message>
    <message>
        <source>This stage has another %1 further down, which is the one that counts.</source>
        <translation>Ниже в этом этапе есть ещё одна %1 — действует именно она.</translation>
    </message>
    <message>
        <source>A stage with several CMD, ENTRYPOINT or HEALTHCHECK</source>
        <translation>Несколько CMD, ENTRYPOINT или HEALTHCHECK в одном этапе</translation>
    </message>
    <message>
        <source>Only the last one of each has an effect. The earlier ones are read as if they did something.</source>
        <translation>Действует только последняя инструкция каждого вида. Предыдущие лишь создают впечатление, что что-то делают.</translation>
    </message>
    <message>
        <source>The earlier one comes from an ONBUILD of the stage below.</source>
        <translation>Предыдущая инструкция взята из ONBUILD нижележащего этапа.</translation>
    </message>
    <message>
        <source>%1 sounds like a secret; its value stays readable in the image.</source>
        <translation>%1 похоже на секрет; значение останется в образе в открытом виде.</translation>
    </message>
    <message>
        <source>A secret in ARG or ENV</source>
        <translation>Секрет в ARG или ENV</translation>
    </message>
    <message>
        <source>ENV is stored in the image and ARG in its history, so whoever has the image can read both. A secret mount shows a secret to one RUN and leaves nothing behind.</source>
        <translation>ENV сохраняется в образе, а ARG — в его истории, так что прочитать их может любой, у кого есть образ. Монтирование секрета открывает его только одной инструкции RUN и не оставляет следов.</translation>
    </message>
    <message>
        <source>How the secret reaches the build has to change outside of the file, too.</source>
        <translation>Способ передачи секрета в сборку придётся изменить и за пределами файла.</translation>
    </message>
    <message>
        <source>The stage name %1 has upper case letters; it means the same as %2.</source>
        <translation>В имени этапа %1 есть прописные буквы; оно равнозначно %2.</translation>
    </message>
    <message>
        <source>A stage name with upper case letters</source>
        <translation>Прописные буквы в имени этапа</translation>
    </message>
    <message>
        <source>Stage names are stored in lower case. A FROM that refers to the name must write it in lower case, or it means an image.</source>
        <translation>Имена этапов хранятся строчными буквами. FROM должна ссылаться на имя строчными буквами, иначе оно будет считаться образом.</translation>
    </message>
    <message>
        <source>There is a stage %1 already; this one takes its name away.</source>
        <translation>Этап %1 уже есть; этот отбирает у него имя.</translation>
    </message>
    <message>
        <source>%1 has a meaning of its own and should not name a stage.</source>
        <translation>У слова %1 особое значение, называть так этап не стоит.</translation>
    </message>
    <message>
        <source>Two stages of one name</source>
        <translation>Два этапа с одним именем</translation>
    </message>
    <message>
        <source>A name means the last stage in front of a FROM, and the last stage of the file in --from. The earlier stage can no longer be reached by its name.</source>
        <translation>В FROM имя означает последний из предшествующих этапов, а в --from — последний этап файла с этим именем. Более ранний этап по имени уже недоступен.</translation>
    </message>
    <message>
        <source>Which of the two stages each use of the name means is not known.</source>
        <translation>К какому из двух этапов относится каждая ссылка, неизвестно.</translation>
    </message>
    <message>
        <source>A stage called scratch or context</source>
        <translation>Этап с именем scratch или context</translation>
    </message>
    <message>
        <source>scratch is the empty image and context the files beside the Dockerfile. A stage of that name hides them.</source>
        <translation>scratch — это пустой образ, а context — файлы рядом с Dockerfile. Этап с таким именем их скрывает.</translation>
    </message>
    <message>
        <source>What the stage should be called is for its author to say.</source>
        <translation>Новое имя этапа выбирает автор.</translation>
    </message>
    <message>
        <source>Declare %1 in front of the first stage</source>
        <translation>Объявить %1 перед первым этапом</translation>
    </message>
    <message>
        <source>No ARG in front of the first FROM declares %1.</source>
        <translation>%1 не объявлена в ARG перед первой инструкцией FROM.</translation>
    </message>
    <message>
        <source>No ARG in front of the first FROM declares %1. Is %2 meant?</source>
        <translation>%1 не объявлена в ARG перед первой инструкцией FROM. Возможно, имелась в виду %2?</translation>
    </message>
    <message>
        <source>A variable in FROM that is not declared</source>
        <translation>Необъявленная переменная в FROM</translation>
    </message>
    <message>
        <source>FROM sees only predefined variables and ARGs in front of the first FROM. Any other is replaced by nothing, and --build-arg cannot set it.</source>
        <translation>FROM видит только предопределённые переменные и ARG перед первой FROM. Вместо любой другой подставляется пустая строка, и через --build-arg её не задать.</translation>
    </message>
    <message>
        <source>The variable stands in a text that runs over several lines.</source>
        <translation>Переменная находится в тексте, занимающем несколько строк.</translation>
    </message>
    <message>
        <source>$%1 is not defined here, so it becomes nothing.</source>
        <translation>$%1 здесь не определена, поэтому вместо неё будет пустая строка.</translation>
    </message>
    <message>
        <source>$%1 is not defined here, so it becomes nothing. Is $%2 meant?</source>
        <translation>$%1 здесь не определена, поэтому вместо неё будет пустая строка. Возможно, имелась в виду $%2?</translation>
    </message>
    <message>
        <source>$%1 is not defined here. Unless the base image sets it, it becomes nothing.</source>
        <translation>$%1 здесь не определена. Если её не задаёт базовый образ, вместо неё будет пустая строка.</translation>
    </message>
    <message>
        <source>$%1 is not defined here. Unless the base image sets it, it becomes nothing. Is $%2 meant?</source>
        <translation>$%1 здесь не определена. Если её не задаёт базовый образ, вместо неё будет пустая строка. Возможно, имелась в виду $%2?</translation>
    </message>
    <message>
        <source>A variable that is not defined</source>
        <translation>Неопределённая переменная</translation>
    </message>
    <message>
        <source>A variable that no ARG or ENV in front of it defines is replaced by nothing, without an error. Global ARGs must be named again by an ARG inside the stage. Whether the base image sets it cannot always be known.</source>
        <translation>Если переменная не определена выше в ARG или ENV, вместо неё без ошибки подставляется пустая строка. Глобальные ARG нужно повторно объявить внутри этапа. Задаёт ли переменную базовый образ, не всегда известно.</translation>
    </message>
    <message>
        <source>Which value the variable should have is not known.</source>
        <translation>Какое значение должно быть у переменной, неизвестно.</translation>
    </message>
    <message>
        <source>Write $%1</source>
        <translation>Заменить на $%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins wherever the base image left the working directory.</source>
        <translation>Путь «%1» отсчитывается от рабочего каталога базового образа.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may begin wherever the base image left the working directory: one of its variables is not known.</source>
        <translation>Путь «%1» может отсчитываться от рабочего каталога базового образа: одна из переменных неизвестна.</translation>
    </message>
    <message>
        <source>The first WORKDIR is a relative path</source>
        <translation>Относительный путь в первой WORKDIR</translation>
    </message>
    <message>
        <source>The path is added to the working directory of the base image. When that image changes its mind, the files end up somewhere else.</source>
        <translation>Путь добавляется к рабочему каталогу базового образа. Если он там изменится, файлы окажутся в другом месте.</translation>
    </message>
    <message>
        <source>Where the base image begins is not known.</source>
        <translation>Рабочий каталог базового образа неизвестен.</translation>
    </message>
    <message>
        <source>ADD does more than copy; for &quot;%1&quot; COPY is enough.</source>
        <translation>ADD умеет больше, чем копировать; для «%1» достаточно COPY.</translation>
    </message>
    <message>
        <source>Use COPY</source>
        <translation>Использовать COPY</translation>
    </message>
    <message>
        <source>ADD where COPY is enough</source>
        <translation>ADD там, где достаточно COPY</translation>
    </message>
    <message>
        <source>ADD unpacks archives and fetches addresses, depending on what it is given. COPY only copies: nobody has to think about what else may happen.</source>
        <translation>ADD распаковывает архивы и скачивает файлы по URL — смотря что указано. COPY только копирует, и гадать о побочных действиях не приходится.</translation>
    </message>
    <message>
        <source>The package lists stay in this layer; remove /var/lib/apt/lists in the same RUN.</source>
        <translation>Списки пакетов остаются в этом слое; удалите /var/lib/apt/lists в той же инструкции RUN.</translation>
    </message>
    <message>
        <source>Add %1 at the end</source>
        <translation>Добавить в конец %1</translation>
    </message>
    <message>
        <source>apt is made for people at a terminal; in a build use apt-get or apt-cache.</source>
        <translation>apt рассчитан на работу в терминале; при сборке используйте apt-get или apt-cache.</translation>
    </message>
    <message>
        <source>Use apt-get and apt-cache</source>
        <translation>Использовать apt-get и apt-cache</translation>
    </message>
    <message>
        <source>The package lists of apt stay in the image</source>
        <translation>Списки пакетов apt остаются в образе</translation>
    </message>
    <message>
        <source>apt-get update downloads tens of megabytes of lists that are useless in a finished image. A later RUN cannot take them out of this layer again; the RUN that made them can.</source>
        <translation>apt-get update скачивает десятки мегабайт списков, бесполезных в готовом образе. Последующая RUN уже не уберёт их из этого слоя, а та RUN, что их создала, — может.</translation>
    </message>
    <message>
        <source>apt is used where apt-get belongs</source>
        <translation>apt вместо apt-get</translation>
    </message>
    <message>
        <source>apt warns itself that its interface is not stable for scripts: its options and its output may change with any release. apt-get and apt-cache keep theirs.</source>
        <translation>apt и сам предупреждает, что его интерфейс не рассчитан на скрипты: параметры и вывод могут измениться в любой версии. У apt-get и apt-cache они стабильны.</translation>
    </message>
    <message>
        <source>An installation by apt-get should pin versions and ask no questions; that has to be written by hand.</source>
        <translation>При установке через apt-get нужно закреплять версии и отключать вопросы; это придётся сделать вручную.</translation>
    </message>
    <message>
        <source>%1 is copied and then unpacked; ADD does both and leaves no archive behind.</source>
        <translation>%1 сначала копируется, а потом распаковывается; ADD делает и то и другое и не оставляет архива.</translation>
    </message>
    <message>
        <source>An archive is copied and unpacked in two steps</source>
        <translation>Архив копируется и распаковывается в два шага</translation>
    </message>
    <message>
        <source>COPY puts the archive into a layer, RUN puts its contents into another; the image carries both. ADD unpacks a local archive while it copies.</source>
        <translation>COPY помещает архив в один слой, RUN — его содержимое в другой, и образ хранит оба. ADD распаковывает локальный архив сразу при копировании.</translation>
    </message>
    <message>
        <source>The RUN that unpacks may do more, and where it unpacks to has to be moved to the ADD.</source>
        <translation>RUN с распаковкой может делать и что-то ещё, а каталог распаковки нужно перенести в ADD.</translation>
    </message>
    <message>
        <source>%1 will ask before it installs; nobody can answer during a build.</source>
        <translation>%1 запросит подтверждение перед установкой, но при сборке ответить некому.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавить %1</translation>
    </message>
    <message>
        <source>A build has no keyboard. A package manager that stops to ask for a yes gets none, and the build fails. With the option the question is not asked.</source>
        <translation>При сборке нет клавиатуры. Менеджер пакетов не дождётся подтверждения, и сборка завершится ошибкой. С этим параметром вопрос не задаётся.</translation>
    </message>
    <message>
        <source>apt-get install without -y</source>
        <translation>apt-get install без -y</translation>
    </message>
    <message>
        <source>yum install without -y</source>
        <translation>yum install без -y</translation>
    </message>
    <message>
        <source>zypper without --non-interactive</source>
        <translation>zypper без --non-interactive</translation>
    </message>
    <message>
        <source>dnf install without -y</source>
        <translation>dnf install без -y</translation>
    </message>
    <message>
        <source>%1 leaves its cache in this layer; run &quot;%2&quot; in the same RUN.</source>
        <translation>%1 оставляет свой кеш в этом слое; выполните «%2» в той же инструкции RUN.</translation>
    </message>
    <message>
        <source>Package managers keep what they download. A layer keeps all that its RUN leaves behind, and a later RUN cannot make it smaller: the cache must go in the RUN that filled it.</source>
        <translation>Менеджеры пакетов сохраняют всё, что скачали. В слое остаётся всё, что оставила RUN, и последующая RUN его не уменьшит: кеш нужно удалять в той же RUN, которая его создала.</translation>
    </message>
    <message>
        <source>yum leaves its cache in the layer</source>
        <translation>yum оставляет кеш в слое</translation>
    </message>
    <message>
        <source>zypper leaves its cache in the layer</source>
        <translation>zypper оставляет кеш в слое</translation>
    </message>
    <message>
        <source>dnf leaves its cache in the layer</source>
        <translation>dnf оставляет кеш в слое</translation>
    </message>
    <message>
        <source>%1 does nothing useful while an image is built.</source>
        <translation>От %1 при сборке образа нет пользы.</translation>
    </message>
    <message>
        <source>The folder changes for this RUN only; WORKDIR changes it for all that follows.</source>
        <translation>Каталог меняется только для этой RUN; WORKDIR меняет его для всех последующих инструкций.</translation>
    </message>
    <message>
        <source>A build runs as root unless USER says otherwise; %1 is not needed and hides who does what.</source>
        <translation>Сборка идёт от имени root, если в USER не указано иное; %1 не нужна и лишь скрывает, кто что делает.</translation>
    </message>
    <message>
        <source>The upgrade turns the base image into another release than its tag says.</source>
        <translation>Обновление превращает базовый образ не в тот выпуск, который указан в теге.</translation>
    </message>
    <message>
        <source>/bin/sh is replaced to get another shell for RUN; SHELL does that without touching the image.</source>
        <translation>/bin/sh подменяется ради другой оболочки для RUN; SHELL делает то же, не меняя образ.</translation>
    </message>
    <message>
        <source>This stage downloads with curl and with wget; one of them is enough.</source>
        <translation>Этот этап скачивает файлы и через curl, и через wget; достаточно чего-то одного.</translation>
    </message>
    <message>
        <source>A command that makes no sense in a build</source>
        <translation>Команда, бессмысленная при сборке</translation>
    </message>
    <message>
        <source>Services, mounts, editors and process lists belong to a running machine. A build step has none of them running, and what it starts ends with the step.</source>
        <translation>Службы, монтирование, редакторы и списки процессов имеют смысл в работающей системе. На шаге сборки ничего этого нет, а всё, что он запустит, завершится вместе с ним.</translation>
    </message>
    <message>
        <source>What the command was meant to do is not known.</source>
        <translation>Зачем нужна эта команда, неизвестно.</translation>
    </message>
    <message>
        <source>cd inside RUN instead of WORKDIR</source>
        <translation>cd внутри RUN вместо WORKDIR</translation>
    </message>
    <message>
        <source>Each RUN begins in the working directory again, so a cd helps its own RUN only and is easily forgotten in the next. WORKDIR says once where everything happens.</source>
        <translation>Каждая RUN начинается в рабочем каталоге, поэтому cd действует только внутри своей RUN, и в следующей о нём легко забыть. WORKDIR задаёт каталог один раз для всех.</translation>
    </message>
    <message>
        <source>A WORKDIR would also hold for the instructions behind this one, which may rely on the old folder.</source>
        <translation>WORKDIR подействует и на следующие инструкции, а они могут рассчитывать на прежний каталог.</translation>
    </message>
    <message>
        <source>sudo inside RUN</source>
        <translation>sudo внутри RUN</translation>
    </message>
    <message>
        <source>sudo behaves unlike root with terminals, signals and variables, and an image that has it lets any process become root. Change the user with USER where another one is needed.</source>
        <translation>sudo иначе, чем root, обращается с терминалом, сигналами и переменными, а в образе с sudo любой процесс может стать root. Если нужен другой пользователь, задайте его через USER.</translation>
    </message>
    <message>
        <source>Whether the command works without sudo depends on the user that the stage has there.</source>
        <translation>Сработает ли команда без sudo, зависит от пользователя этапа в этом месте.</translation>
    </message>
    <message>
        <source>zypper dist-upgrade during a build</source>
        <translation>zypper dist-upgrade при сборке</translation>
    </message>
    <message>
        <source>A distribution upgrade may change, add and remove any package, differently each time it runs. Start from the release that you want instead.</source>
        <translation>Обновление дистрибутива может изменить, добавить или удалить любой пакет, и каждый раз по-разному. Лучше сразу взять за основу нужный выпуск.</translation>
    </message>
    <message>
        <source>Which release you want to start from is not in the file.</source>
        <translation>Какой выпуск нужен, из файла не видно.</translation>
    </message>
    <message>
        <source>curl and wget in one stage</source>
        <translation>curl и wget в одном этапе</translation>
    </message>
    <message>
        <source>Both do the same. Each brings its libraries and its security updates into the image; one is enough.</source>
        <translation>Оба делают одно и то же. Каждый добавляет в образ свои библиотеки и обновления безопасности; достаточно одного.</translation>
    </message>
    <message>
        <source>The options of the two differ: a call has to be rewritten by hand.</source>
        <translation>Параметры у них разные: вызов придётся переписать вручную.</translation>
    </message>
    <message>
        <source>/bin/sh is relinked instead of set by SHELL</source>
        <translation>/bin/sh подменяется ссылкой вместо SHELL</translation>
    </message>
    <message>
        <source>Scripts of the system begin with #!/bin/sh and expect the shell that the distribution tested them with. SHELL changes what RUN uses and leaves them alone.</source>
        <translation>Системные скрипты начинаются с #!/bin/sh и рассчитаны на оболочку, с которой их проверял дистрибутив. SHELL меняет оболочку для RUN и не затрагивает их.</translation>
    </message>
    <message>
        <source>Scripts that were written for the relinked shell would break.</source>
        <translation>Скрипты, написанные для подменённой оболочки, перестанут работать.</translation>
    </message>
    <message>
        <source>Join it to the RUN above</source>
        <translation>Объединить с RUN выше</translation>
    </message>
    <message>
        <source>This RUN and the one above could be one layer: join them with &amp;&amp;.</source>
        <translation>Эта RUN и предыдущая могут быть одним слоем: объедините их через &amp;&amp;.</translation>
    </message>
    <message>
        <source>Several RUNs in a row</source>
        <translation>Несколько RUN подряд</translation>
    </message>
    <message>
        <source>Each RUN makes a layer, and what a later one deletes stays in the earlier. Steps that belong together are better one RUN; steps that change at different times are better apart.</source>
        <translation>Каждая RUN создаёт слой, и удалённое в следующем слое остаётся в предыдущем. Связанные шаги лучше объединить в одну RUN, а шаги, которые меняются в разное время, — разделить.</translation>
    </message>
    <message>
        <source>No stage above is called &quot;%1&quot;; it is taken for an image without a tag.</source>
        <translation>Выше нет этапа «%1»; имя считается образом без тега.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this stage itself; it cannot copy from what is not finished.</source>
        <translation>«%1» — это сам этот этап; из незавершённого этапа копировать нельзя.</translation>
    </message>
    <message>
        <source>The whole file system of &quot;%1&quot; is copied; start FROM it, or copy what is needed.</source>
        <translation>Копируется вся файловая система «%1»; укажите этап в FROM или скопируйте только нужное.</translation>
    </message>
    <message>
        <source>COPY --from names no stage above</source>
        <translation>COPY --from не ссылается ни на один этап выше</translation>
    </message>
    <message>
        <source>A name that is no stage is looked up as an image, so a misspelt stage becomes a download of something else. An image that is meant should carry its tag.</source>
        <translation>Имя, которого нет среди этапов, ищется как образ, поэтому при опечатке в имени этапа скачается что-то постороннее. Если нужен именно образ, укажите его тег.</translation>
    </message>
    <message>
        <source>Which stage or image was meant is not known.</source>
        <translation>Какой этап или образ имелся в виду, неизвестно.</translation>
    </message>
    <message>
        <source>A stage copies from itself</source>
        <translation>Этап копирует из самого себя</translation>
    </message>
    <message>
        <source>--from takes files out of a finished stage. The stage that is being built is not; the build fails.</source>
        <translation>--from берёт файлы из завершённого этапа. Текущий этап ещё не собран, поэтому сборка завершится ошибкой.</translation>
    </message>
    <message>
        <source>Which stage was meant is not known.</source>
        <translation>Какой этап имелся в виду, неизвестно.</translation>
    </message>
    <message>
        <source>COPY takes the whole file system of a stage</source>
        <translation>COPY копирует всю файловую систему этапа</translation>
    </message>
    <message>
        <source>Copying / to / brings along the compiler, the caches and the secrets that the stages were split to leave behind, and loses what FROM would keep: environment, user and command.</source>
        <translation>Копирование / в / захватывает компилятор, кеши и секреты, ради избавления от которых и разделяли этапы, и теряет то, что сохранила бы FROM: окружение, пользователя и команду.</translation>
    </message>
    <message>
        <source>Which files are needed is not known.</source>
        <translation>Какие файлы нужны, неизвестно.</translation>
    </message>
    <message>
        <source>Where &quot;%1&quot; is depends on the base image, as no WORKDIR is set.</source>
        <translation>Где находится «%1», зависит от базового образа, так как WORKDIR не задана.</translation>
    </message>
    <message>
        <source>Several files need a folder to go to; end &quot;%1&quot; with a slash.</source>
        <translation>Для нескольких файлов нужен каталог; добавьте косую черту в конце «%1».</translation>
    </message>
    <message>
        <source>Add a slash</source>
        <translation>Добавить косую черту</translation>
    </message>
    <message>
        <source>COPY of several files to something that is no folder</source>
        <translation>COPY нескольких файлов не в каталог</translation>
    </message>
    <message>
        <source>Only a destination that ends with a slash is surely a folder. With several sources the build fails without it.</source>
        <translation>Только путь назначения с косой чертой в конце точно является каталогом. Без неё сборка с несколькими источниками завершится ошибкой.</translation>
    </message>
    <message>
        <source>COPY to a relative path without WORKDIR</source>
        <translation>COPY по относительному пути без WORKDIR</translation>
    </message>
    <message>
        <source>A relative destination begins at the working directory. Without WORKDIR that is the base image&apos;s choice and may change with it.</source>
        <translation>Относительный путь назначения отсчитывается от рабочего каталога. Без WORKDIR его определяет базовый образ, и вместе с образом он может измениться.</translation>
    </message>
    <message>
        <source>The working directory of the base image is not in the file.</source>
        <translation>Рабочий каталог базового образа в файле не указан.</translation>
    </message>
    <message>
        <source>%1 is set and used in the same ENV; the use still sees its old value.</source>
        <translation>%1 задаётся и используется в одной и той же ENV; подставится прежнее значение.</translation>
    </message>
    <message>
        <source>ENV uses a variable that it sets itself</source>
        <translation>ENV использует переменную, которую сама задаёт</translation>
    </message>
    <message>
        <source>All values of one ENV are worked out before any of them is set. A reference to a variable of the same instruction yields the value from before, usually nothing.</source>
        <translation>Все значения одной ENV вычисляются до того, как будут присвоены. Ссылка на переменную из той же инструкции даёт прежнее значение — обычно пустое.</translation>
    </message>
    <message>
        <source>Whether the old or the new value was meant is not known.</source>
        <translation>Какое значение имелось в виду, прежнее или новое, неизвестно.</translation>
    </message>
    <message>
        <source>The program runs inside a shell, which does not pass signals on to it.</source>
        <translation>Программа работает внутри оболочки, а та не передаёт ей сигналы.</translation>
    </message>
    <message>
        <source>The command is not in JSON form</source>
        <translation>Команда не в JSON-форме</translation>
    </message>
    <message>
        <source>Without the JSON form, /bin/sh is the first process. It does not hand on the signal that asks the container to stop, so the program is killed after ten seconds instead of ending well.</source>
        <translation>Без JSON-формы первым процессом становится /bin/sh. Он не передаёт сигнал остановки контейнера, поэтому программа не завершается штатно, а через десять секунд прерывается принудительно.</translation>
    </message>
    <message>
        <source>%1 is no port: the highest is 65535.</source>
        <translation>%1 — недопустимый порт: максимум 65535.</translation>
    </message>
    <message>
        <source>A port number above 65535</source>
        <translation>Номер порта больше 65535</translation>
    </message>
    <message>
        <source>Ports are numbers of 16 bits. Nothing can listen on a higher one, so this is a slip of the pen.</source>
        <translation>Номера портов 16-битные. Порт с большим номером слушать невозможно, так что это опечатка.</translation>
    </message>
    <message>
        <source>Which port was meant is not known.</source>
        <translation>Какой порт имелся в виду, неизвестно.</translation>
    </message>
    <message>
        <source>Nothing tells whether a container of this stage still works.</source>
        <translation>Работает ли ещё контейнер этого этапа, никак не проверяется.</translation>
    </message>
    <message>
        <source>A stage has no HEALTHCHECK</source>
        <translation>В этапе нет HEALTHCHECK</translation>
    </message>
    <message>
        <source>A process can run and yet be stuck. With a HEALTHCHECK docker notices. Kubernetes has its own probes, so this rule is off unless a project switches it on.</source>
        <translation>Процесс может работать и при этом зависнуть. С HEALTHCHECK Docker это заметит. В Kubernetes есть свои пробы, поэтому правило выключено, пока проект его не включит.</translation>
    </message>
    <message>
        <source>How to ask the program whether it works is not known.</source>
        <translation>Неизвестно, как проверить, что программа работает.</translation>
    </message>
    <message>
        <source>A comment silences %1 here.</source>
        <translation>Комментарий отключает здесь %1.</translation>
    </message>
    <message>
        <source>A comment silences a rule</source>
        <translation>Комментарий отключает правило</translation>
    </message>
    <message>
        <source>Some projects want every exception in one place, the configuration file, where it is reviewed. This rule is off unless a project switches it on.</source>
        <translation>В некоторых проектах все исключения держат в одном месте — в файле конфигурации, где их проверяют при ревью. Правило выключено, пока проект его не включит.</translation>
    </message>
    <message>
        <source>What the comment silences has to be mended first.</source>
        <translation>Сначала нужно исправить то, что скрывает комментарий.</translation>
    </message>
    <message>
        <source>%1 has no tag: a rebuild may start from another version.</source>
        <translation>У %1 нет тега: следующая сборка может взять другую версию.</translation>
    </message>
    <message>
        <source>&quot;latest&quot; is another %1 tomorrow; name a release.</source>
        <translation>Завтра «latest» будет означать другой %1; укажите конкретную версию.</translation>
    </message>
    <message>
        <source>An image without a fixed version changes under you: the build that worked yesterday breaks without a change of yours, and nobody can tell what an older image was made from.</source>
        <translation>Образ без фиксированной версии меняется без вашего ведома: сборка, которая вчера работала, ломается сама по себе, и уже не узнать, из чего собран старый образ.</translation>
    </message>
    <message>
        <source>Which version you want is not in the file.</source>
        <translation>Какая версия вам нужна, по файлу не понять.</translation>
    </message>
    <message>
        <source>The base image has no tag</source>
        <translation>У базового образа нет тега</translation>
    </message>
    <message>
        <source>The base image has the tag latest</source>
        <translation>У базового образа тег latest</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no good key for a label.</source>
        <translation>«%1» не подходит в качестве ключа метки.</translation>
    </message>
    <message>
        <source>This project wants the label &quot;%1&quot; on every stage that ships.</source>
        <translation>В этом проекте метка «%1» должна быть у каждого публикуемого этапа.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the labels that this project allows.</source>
        <translation>Метки «%1» нет среди разрешённых в этом проекте.</translation>
    </message>
    <message>
        <source>A label has a bad key</source>
        <translation>Недопустимый ключ метки</translation>
    </message>
    <message>
        <source>Docker asks for keys of small letters, digits and single dots or dashes between them, and keeps the names that begin with its own domains to itself. Tools may not find other keys.</source>
        <translation>Docker требует, чтобы ключи состояли из строчных букв, цифр и одиночных точек или дефисов между ними, а имена, начинающиеся с его собственных доменов, резервирует за собой. Другие ключи инструменты могут не найти.</translation>
    </message>
    <message>
        <source>Who looks for the label by this key is not known.</source>
        <translation>Неизвестно, кто ищет метку по этому ключу.</translation>
    </message>
    <message>
        <source>A label that the project wants is missing</source>
        <translation>Нет метки, обязательной в проекте</translation>
    </message>
    <message>
        <source>The project&apos;s configuration lists labels that every image must have, so that tools can rely on them.</source>
        <translation>В конфигурации проекта перечислены метки, которые должны быть у каждого образа, чтобы инструменты могли на них полагаться.</translation>
    </message>
    <message>
        <source>The value of the label is not known.</source>
        <translation>Значение метки неизвестно.</translation>
    </message>
    <message>
        <source>A label that the project does not list</source>
        <translation>Метки нет в списке проекта</translation>
    </message>
    <message>
        <source>The project&apos;s configuration allows the labels in its list and no others, which guards against misspelt keys.</source>
        <translation>Конфигурация проекта разрешает только метки из своего списка — это защищает от опечаток в ключах.</translation>
    </message>
    <message>
        <source>Whether the label or the list is wrong is not known.</source>
        <translation>Неизвестно, где ошибка: в метке или в списке.</translation>
    </message>
    <message>
        <source>The project&apos;s configuration says what kind of value each label has. Tools that read the label rely on it.</source>
        <translation>В конфигурации проекта указано, какого вида значение у каждой метки. На это полагаются инструменты, которые читают метку.</translation>
    </message>
    <message>
        <source>The right value is not known.</source>
        <translation>Правильное значение неизвестно.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is empty.</source>
        <translation>Метка «%1» пуста.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a URL.</source>
        <translation>Значением метки «%1» должен быть URL.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a time like 2024-05-01T12:30:00Z.</source>
        <translation>Значением метки «%1» должно быть время вида 2024-05-01T12:30:00Z.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a licence of the SPDX list, like Apache-2.0.</source>
        <translation>Значением метки «%1» должна быть лицензия из списка SPDX, например Apache-2.0.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a git hash of 40 or 7 digits.</source>
        <translation>Значением метки «%1» должен быть хеш git из 40 или 7 цифр.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a semantic version like 1.2.3.</source>
        <translation>Значением метки «%1» должна быть семантическая версия, например 1.2.3.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be an e-mail address.</source>
        <translation>Значением метки «%1» должен быть адрес электронной почты.</translation>
    </message>
    <message>
        <source>A label of the project is empty</source>
        <translation>Метка проекта пуста</translation>
    </message>
    <message>
        <source>A label is no URL</source>
        <translation>Значение метки — не URL</translation>
    </message>
    <message>
        <source>A label is no time</source>
        <translation>Значение метки — не время</translation>
    </message>
    <message>
        <source>A label is no licence</source>
        <translation>Значение метки — не лицензия</translation>
    </message>
    <message>
        <source>A label is no git hash</source>
        <translation>Значение метки — не хеш git</translation>
    </message>
    <message>
        <source>A label is no semantic version</source>
        <translation>Значение метки — не семантическая версия</translation>
    </message>
    <message>
        <source>A label is no e-mail address</source>
        <translation>Значение метки — не адрес электронной почты</translation>
    </message>
    <message>
        <source>Packages of languages change daily, and a package that somebody took over is installed as readily as the real one. A version, or a lock file, makes the build repeatable.</source>
        <translation>Пакеты языков программирования меняются каждый день, и пакет, захваченный посторонним, установится так же легко, как настоящий. С версией или lock-файлом сборка воспроизводима.</translation>
    </message>
    <message>
        <source>npm installs whatever version it finds of: %1. Write package@version.</source>
        <translation>npm установит любую найденную версию: %1. Укажите пакет@версия.</translation>
    </message>
    <message>
        <source>gem installs whatever version it finds of: %1. Write gem:version.</source>
        <translation>gem установит любую найденную версию: %1. Укажите gem:версия.</translation>
    </message>
    <message>
        <source>go takes whatever version it finds of: %1. Write package@version.</source>
        <translation>go возьмёт любую найденную версию: %1. Укажите пакет@версия.</translation>
    </message>
    <message>
        <source>npm installs packages without a version</source>
        <translation>npm устанавливает пакеты без версии</translation>
    </message>
    <message>
        <source>gem installs packages without a version</source>
        <translation>gem устанавливает пакеты без версии</translation>
    </message>
    <message>
        <source>go installs or runs a package without a version</source>
        <translation>go устанавливает или запускает пакет без версии</translation>
    </message>
    <message>
        <source>%1 also installs what the packages only recommend; %2 leaves it out.</source>
        <translation>%1 устанавливает и то, что пакеты лишь рекомендуют; с %2 этого не будет.</translation>
    </message>
    <message>
        <source>%1 leaves its package index in the image; %2 does not store it.</source>
        <translation>%1 оставляет в образе индекс пакетов; с %2 он не сохраняется.</translation>
    </message>
    <message>
        <source>%1 fills the build log with its progress bar; %2 keeps it short.</source>
        <translation>%1 засоряет журнал сборки индикатором прогресса; с %2 вывод будет коротким.</translation>
    </message>
    <message>
        <source>%1 with so high a user id makes a huge login log; %2 avoids it.</source>
        <translation>%1 с таким большим UID создаёт огромный журнал входов; %2 этого избегает.</translation>
    </message>
    <message>
        <source>apt-get install also installs recommended packages</source>
        <translation>apt-get install ставит и рекомендуемые пакеты</translation>
    </message>
    <message>
        <source>Debian packages recommend others that make a desktop comfortable. In an image they are size and attack surface that nobody asked for. Name what you need instead.</source>
        <translation>Пакеты Debian рекомендуют другие пакеты, с которыми удобнее на десктопе. В образе это лишний объём и поверхность атаки. Лучше явно перечислите то, что нужно.</translation>
    </message>
    <message>
        <source>apk add leaves its index in the image</source>
        <translation>apk add оставляет в образе индекс пакетов</translation>
    </message>
    <message>
        <source>apk stores the index of its repositories. It is out of date by the time the image runs and only takes room. --no-cache reads the index without storing it, and needs no apk update before.</source>
        <translation>apk сохраняет индекс своих репозиториев. К запуску образа он уже устареет и будет только занимать место. С --no-cache индекс читается, но не сохраняется, и apk update перед этим не нужен.</translation>
    </message>
    <message>
        <source>useradd with a high user id writes a huge login log</source>
        <translation>useradd с большим UID создаёт огромный журнал входов</translation>
    </message>
    <message>
        <source>useradd makes room for the user in /var/log/lastlog and faillog, sparse files as long as the user id is high. A layer stores them with all their zeros, which can be gigabytes.</source>
        <translation>useradd отводит место для пользователя в /var/log/lastlog и faillog — разреженных файлах, размер которых зависит от UID. В слой они попадают со всеми нулями, а это могут быть гигабайты.</translation>
    </message>
    <message>
        <source>wget draws its progress bar into the build log</source>
        <translation>wget выводит индикатор прогресса в журнал сборки</translation>
    </message>
    <message>
        <source>A build log is no terminal: each step of the bar is a line of its own, and what matters drowns among thousands of them.</source>
        <translation>Журнал сборки — не терминал: каждый шаг индикатора занимает отдельную строку, и важное тонет среди тысяч таких строк.</translation>
    </message>
    <message>
        <source>MAINTAINER was replaced by labels years ago. A label can be read by every tool, the old field by hardly any.</source>
        <translation>MAINTAINER давно заменили метками. Метку прочитает любой инструмент, а старое поле — почти никакой.</translation>
    </message>
    <message>
        <source>ONBUILD cannot carry %1.</source>
        <translation>В ONBUILD нельзя использовать %1.</translation>
    </message>
    <message>
        <source>ONBUILD carries ONBUILD, FROM or MAINTAINER</source>
        <translation>В ONBUILD указана инструкция ONBUILD, FROM или MAINTAINER</translation>
    </message>
    <message>
        <source>A trigger runs inside the stage that is based on this image. It can neither begin another stage nor set another trigger; builders refuse the file.</source>
        <translation>Триггер выполняется внутри этапа, основанного на этом образе. Он не может ни начать другой этап, ни задать другой триггер; сборщики отвергают такой файл.</translation>
    </message>
    <message>
        <source>What the trigger was meant to do is not known.</source>
        <translation>Неизвестно, что должен был делать триггер.</translation>
    </message>
    <message>
        <source>%1 stands before the first FROM, where only ARG may.</source>
        <translation>%1 стоит до первого FROM, где допустим только ARG.</translation>
    </message>
    <message>
        <source>Something other than ARG stands before the first FROM</source>
        <translation>До первого FROM стоит не только ARG</translation>
    </message>
    <message>
        <source>FROM begins a stage, and every instruction but ARG works on a stage. Builders refuse the file.</source>
        <translation>FROM начинает этап, а все инструкции, кроме ARG, работают внутри этапа. Сборщики отвергают такой файл.</translation>
    </message>
    <message>
        <source>Which image to start from is not known.</source>
        <translation>Неизвестно, с какого образа начать.</translation>
    </message>
    <message>
        <source>pip installs whatever version it finds of: %1. Write package==version.</source>
        <translation>pip установит любую найденную версию: %1. Укажите пакет==версия.</translation>
    </message>
    <message>
        <source>%1 keeps what it downloads in this layer; %2 does not.</source>
        <translation>%1 оставляет в этом слое всё, что скачал; с %2 этого не будет.</translation>
    </message>
    <message>
        <source>pip installs packages without a version</source>
        <translation>pip устанавливает пакеты без версии</translation>
    </message>
    <message>
        <source>Packages of languages change daily, and a package that somebody took over is installed as readily as the real one. A version, or a requirements file, makes the build repeatable.</source>
        <translation>Пакеты языков программирования меняются каждый день, и пакет, захваченный посторонним, установится так же легко, как настоящий. С версией или файлом requirements сборка воспроизводима.</translation>
    </message>
    <message>
        <source>pip keeps its downloads in the layer</source>
        <translation>pip оставляет скачанное в слое</translation>
    </message>
    <message>
        <source>pip keeps packages for the next installation. In an image there is none, so they only take room. Use the option, set PIP_NO_CACHE_DIR, or mount a cache at ~/.cache/pip.</source>
        <translation>pip хранит пакеты для следующей установки. В образе её не будет, и они только занимают место. Укажите эту опцию, задайте PIP_NO_CACHE_DIR или смонтируйте кеш в ~/.cache/pip.</translation>
    </message>
    <message>
        <source>If a command before the | fails, nobody notices: only the last one counts.</source>
        <translation>Если команда перед | завершится с ошибкой, никто не заметит: учитывается только последняя.</translation>
    </message>
    <message>
        <source>A pipe without pipefail</source>
        <translation>Конвейер без pipefail</translation>
    </message>
    <message>
        <source>The shell takes the result of the last command of a pipe for the result of all. A download that fails in front of a | is built into the image as success. SHELL with the option pipefail ends the build.</source>
        <translation>Оболочка принимает код возврата последней команды конвейера за результат всего конвейера. Если перед | не удалась загрузка, образ всё равно соберётся «успешно». SHELL с опцией pipefail остановит сборку.</translation>
    </message>
    <message>
        <source>It needs a shell that knows pipefail; whether the image has one is not known.</source>
        <translation>Нужна оболочка с поддержкой pipefail; есть ли она в образе, неизвестно.</translation>
    </message>
    <message>
        <source>The stage is built for %1 whatever platform is asked for.</source>
        <translation>Этап собирается для %1, какую бы платформу ни запросили.</translation>
    </message>
    <message>
        <source>Stages are built for the target platform without being told to.</source>
        <translation>Этапы и так собираются для целевой платформы.</translation>
    </message>
    <message>
        <source>FROM fixes the platform</source>
        <translation>FROM фиксирует платформу</translation>
    </message>
    <message>
        <source>A platform written into the file makes the image unusable, or slow by emulation, on every other one. Give it to the build with --platform, or use $BUILDPLATFORM in stages that compile for another.</source>
        <translation>Если платформа указана в файле, на любой другой образ не запустится или будет медленно работать через эмуляцию. Передайте её сборке через --platform, а в этапах с кросс-компиляцией используйте $BUILDPLATFORM.</translation>
    </message>
    <message>
        <source>Without it the stage is built for another platform, which may be wrong here.</source>
        <translation>Без этого этап будет собран для другой платформы, что здесь может быть неверно.</translation>
    </message>
    <message>
        <source>FROM asks for the platform that it gets anyway</source>
        <translation>FROM запрашивает платформу, которая и так используется</translation>
    </message>
    <message>
        <source>The target platform is what every stage is built for by default. The flag only makes readers wonder.</source>
        <translation>По умолчанию все этапы собираются для целевой платформы. Этот флаг только сбивает читателя с толку.</translation>
    </message>
    <message>
        <source>%1 comes from a registry that this project does not trust.</source>
        <translation>%1 — из реестра, которому этот проект не доверяет.</translation>
    </message>
    <message>
        <source>An image from a registry that is not trusted</source>
        <translation>Образ из недоверенного реестра</translation>
    </message>
    <message>
        <source>Whoever controls a registry controls what runs in your build. This rule works once a project lists the registries that it trusts.</source>
        <translation>Кто контролирует реестр, тот решает, что выполняется в вашей сборке. Правило работает, если в проекте перечислены доверенные реестры.</translation>
    </message>
    <message>
        <source>Whether a trusted registry has the image is not known.</source>
        <translation>Неизвестно, есть ли этот образ в доверенном реестре.</translation>
    </message>
    <message>
        <source>Only the last one of a stage has an effect; the others are forgotten. Whoever reads the file may believe the wrong one.</source>
        <translation>В этапе действует только последняя такая инструкция, остальные игнорируются. Читатель файла может принять за действующую не ту.</translation>
    </message>
    <message>
        <source>This stage has another %1 before; only the last one counts.</source>
        <translation>В этом этапе выше уже есть %1; учитывается только последняя инструкция.</translation>
    </message>
    <message>
        <source>Remove each %1 before this one</source>
        <translation>Удалить все %1 выше этой</translation>
    </message>
    <message>
        <source>A stage has several HEALTHCHECKs</source>
        <translation>В этапе несколько HEALTHCHECK</translation>
    </message>
    <message>
        <source>A stage has several CMDs</source>
        <translation>В этапе несколько CMD</translation>
    </message>
    <message>
        <source>A stage has several ENTRYPOINTs</source>
        <translation>В этапе несколько ENTRYPOINT</translation>
    </message>
    <message>
        <source>Without a version the same Dockerfile installs something else next month. Name the version behind a dash, or, for a module, its stream behind a colon.</source>
        <translation>Без версии тот же Dockerfile через месяц установит что-то другое. Укажите версию через дефис, а для модуля — его поток (stream) через двоеточие.</translation>
    </message>
    <message>
        <source>Which version the repository has, and which one you want, is not in the file.</source>
        <translation>Какая версия есть в репозитории и какая нужна вам, по файлу не понять.</translation>
    </message>
    <message>
        <source>yum installs whatever version it finds of: %1. Write package-version.</source>
        <translation>yum установит любую найденную версию: %1. Укажите пакет-версия.</translation>
    </message>
    <message>
        <source>dnf installs whatever version it finds of: %1. Write package-version.</source>
        <translation>dnf установит любую найденную версию: %1. Укажите пакет-версия.</translation>
    </message>
    <message>
        <source>yum installs packages without a version</source>
        <translation>yum устанавливает пакеты без версии</translation>
    </message>
    <message>
        <source>dnf installs packages without a version</source>
        <translation>dnf устанавливает пакеты без версии</translation>
    </message>
    <message>
        <source>%1 sounds like a secret; its value can be read from the image.</source>
        <translation>%1 похоже на секрет; его значение можно прочитать из образа.</translation>
    </message>
    <message>
        <source>An ARG or ENV that sounds like a secret</source>
        <translation>ARG или ENV, похожие на секрет</translation>
    </message>
    <message>
        <source>ENV is stored in the image and ARG in its history: everybody who can pull the image can read both. RUN --mount=type=secret shows a secret to one step and stores nothing.</source>
        <translation>ENV хранится в образе, а ARG — в его истории: и то и другое прочитает любой, кто может скачать образ. RUN --mount=type=secret открывает секрет только одному шагу и ничего не сохраняет.</translation>
    </message>
    <message>
        <source>How the secret reaches the build has to change outside the file as well.</source>
        <translation>Придётся менять и способ передачи секрета в сборку, а это уже вне файла.</translation>
    </message>
    <message>
        <source>An earlier stage is called &quot;%1&quot; already.</source>
        <translation>Имя «%1» уже занято одним из предыдущих этапов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something else to the builder; call the stage otherwise.</source>
        <translation>Для сборщика «%1» означает другое; назовите этап иначе.</translation>
    </message>
    <message>
        <source>Two stages have the same name</source>
        <translation>У двух этапов одно имя</translation>
    </message>
    <message>
        <source>A name stands for the last stage that has it. The earlier one can no longer be named, and copies may take from another stage than their writer thought.</source>
        <translation>Имя указывает на последний этап с этим именем. К предыдущему по имени уже не обратиться, и копирование может идти не из того этапа, который имел в виду автор.</translation>
    </message>
    <message>
        <source>Which of the uses mean which stage is not known.</source>
        <translation>Неизвестно, какой из этапов имеется в виду в каждом случае.</translation>
    </message>
    <message>
        <source>A stage has a reserved name</source>
        <translation>У этапа зарезервированное имя</translation>
    </message>
    <message>
        <source>&quot;scratch&quot; is the empty image and &quot;context&quot; the folder that is sent to the builder. A stage of that name cannot be reached by it.</source>
        <translation>«scratch» — это пустой образ, а «context» — папка, которая передаётся сборщику. К этапу с таким именем по имени не обратиться.</translation>
    </message>
    <message>
        <source>The name is for you to choose; renaming the stage changes all its uses.</source>
        <translation>Имя выбираете вы; при переименовании этапа изменятся и все ссылки на него.</translation>
    </message>
    <message>
        <source>Without a version the same Dockerfile installs something else next month, and the cache hides it until it is rebuilt elsewhere. A pinned version makes a build that worked work again, or fail loudly.</source>
        <translation>Без версии тот же Dockerfile через месяц установит что-то другое, а кеш будет скрывать это до сборки на другой машине. С закреплённой версией рабочая сборка сработает снова или упадёт с явной ошибкой.</translation>
    </message>
    <message>
        <source>apt-get installs whatever version it finds of: %1. Write package=version.</source>
        <translation>apt-get установит любую найденную версию: %1. Укажите пакет=версия.</translation>
    </message>
    <message>
        <source>apk installs whatever version it finds of: %1. Write package=version.</source>
        <translation>apk установит любую найденную версию: %1. Укажите пакет=версия.</translation>
    </message>
    <message>
        <source>zypper installs whatever version it finds of: %1. Write package=version.</source>
        <translation>zypper установит любую найденную версию: %1. Укажите пакет=версия.</translation>
    </message>
    <message>
        <source>apt-get installs packages without a version</source>
        <translation>apt-get устанавливает пакеты без версии</translation>
    </message>
    <message>
        <source>apk installs packages without a version</source>
        <translation>apk устанавливает пакеты без версии</translation>
    </message>
    <message>
        <source>zypper installs packages without a version</source>
        <translation>zypper устанавливает пакеты без версии</translation>
    </message>
    <message>
        <source>The stage ends as root; what runs in it can do everything.</source>
        <translation>Этап завершается под root; процессу в нём можно всё.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name; outside the image only numbers of users are known.</source>
        <translation>«%1» — это имя; вне образа известны только UID.</translation>
    </message>
    <message>
        <source>The last USER of a stage is root</source>
        <translation>Последний USER этапа — root</translation>
    </message>
    <message>
        <source>A container that runs as root gives whoever breaks into it all rights inside, and a better start for breaking out. Switch to root for what needs it, and back at the end.</source>
        <translation>Контейнер, запущенный от root, даёт взломщику все права внутри и облегчает побег наружу. Переключайтесь на root только там, где это нужно, а в конце возвращайтесь обратно.</translation>
    </message>
    <message>
        <source>Which user the program should run as is for you to say.</source>
        <translation>От имени какого пользователя запускать программу, решать вам.</translation>
    </message>
    <message>
        <source>USER with a name instead of a number</source>
        <translation>USER с именем вместо номера</translation>
    </message>
    <message>
        <source>A name is looked up inside the image. Kubernetes, for one, cannot see whether that user is root and refuses to start the container where root is forbidden. A number is clear.</source>
        <translation>Имя ищется внутри образа. Например, Kubernetes не видит, root ли это, и там, где root запрещён, не запустит контейнер. С числовым UID всё однозначно.</translation>
    </message>
    <message>
        <source>The number of the user is in the image, not in the file.</source>
        <translation>UID пользователя указан в образе, а не в файле.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins wherever the working directory was before; write the whole path.</source>
        <translation>«%1» отсчитывается от предыдущего рабочего каталога; укажите полный путь.</translation>
    </message>
    <message>
        <source>WORKDIR with a relative path</source>
        <translation>WORKDIR с относительным путём</translation>
    </message>
    <message>
        <source>Where a relative path leads depends on the WORKDIR before it, which may come from the base image and change with it. An absolute path always means the same.</source>
        <translation>Куда ведёт относительный путь, зависит от предыдущего WORKDIR, а он может быть задан в базовом образе и измениться вместе с ним. Абсолютный путь всегда означает одно и то же.</translation>
    </message>
    <message>
        <source>Where the path begins is decided by the base image.</source>
        <translation>Начало пути определяет базовый образ.</translation>
    </message>
    <message>
        <source>yarn keeps its cache in this layer; run &quot;%1&quot; in the same RUN.</source>
        <translation>yarn оставляет кеш в этом слое; выполните «%1» в том же RUN.</translation>
    </message>
    <message>
        <source>yarn leaves its cache in the layer</source>
        <translation>yarn оставляет кеш в слое</translation>
    </message>
    <message>
        <source>yarn keeps each package that it downloads for the next installation. In an image there is none; the cache only takes room. It must go in the RUN that filled it.</source>
        <translation>yarn хранит все скачанные пакеты для следующей установки. В образе её не будет, и кеш только занимает место. Удалять его нужно в том же RUN, который его наполнил.</translation>
    </message>
    <message>
        <source>Write the command in JSON form</source>
        <translation>Записать команду в JSON-форме</translation>
    </message>
    <message>
        <source>Write it as a label</source>
        <translation>Записать как метку</translation>
    </message>
    <message>
        <source>The stage is based on %1 and has this file already; the copy stores it twice.</source>
        <translation>Этап основан на %1, и этот файл в нём уже есть; при копировании он сохранится дважды.</translation>
    </message>
    <message>
        <source>The stage is based on %1 and has these files already, at their old place.</source>
        <translation>Этап основан на %1, и эти файлы в нём уже есть — на прежнем месте.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Удалить копирование</translation>
    </message>
    <message>
        <source>A copy from a stage that this one is based on</source>
        <translation>Копирование из этапа, на котором основан этот</translation>
    </message>
    <message>
        <source>A stage has everything that the stage in its FROM has. Copying a file out of it again makes one more layer with the same bytes.</source>
        <translation>В этапе есть всё, что есть в этапе из его FROM. Если снова скопировать оттуда файл, появится лишний слой с теми же данными.</translation>
    </message>
    <message>
        <source>ARG %1 exists only during the build; the container has a value for it only if it is started with one.</source>
        <translation>ARG %1 существует только во время сборки; в контейнере значение будет, только если передать его при запуске.</translation>
    </message>
    <message>
        <source>ARG %1 is not declared in this stage, so it is empty here.</source>
        <translation>ARG %1 в этом этапе не объявлен, поэтому здесь он пуст.</translation>
    </message>
    <message>
        <source>ARG %1 is not declared in this stage, so it is empty here unless the base image sets it.</source>
        <translation>ARG %1 в этом этапе не объявлен, поэтому здесь он пуст, если не задан в базовом образе.</translation>
    </message>
    <message>
        <source>Declare ARG %1 in this stage</source>
        <translation>Объявить ARG %1 в этом этапе</translation>
    </message>
    <message>
        <source>An ARG that is not visible where it is used</source>
        <translation>ARG не виден там, где используется</translation>
    </message>
    <message>
        <source>Every FROM begins with no arguments. An ARG above the first FROM, or in another stage, is empty in a stage until that declares it with an ARG of its own.</source>
        <translation>После каждого FROM аргументов нет. ARG, объявленный до первого FROM или в другом этапе, пуст, пока этап не объявит его собственной инструкцией ARG.</translation>
    </message>
    <message>
        <source>Every change of any file fetches the dependencies again (line %1): copy %2 and fetch them before the rest is copied.</source>
        <translation>При изменении любого файла зависимости загружаются заново (строка %1): скопируйте %2 и загрузите их до копирования остального.</translation>
    </message>
    <message>
        <source>The whole context is copied before dependencies are fetched</source>
        <translation>Весь контекст копируется до загрузки зависимостей</translation>
    </message>
    <message>
        <source>A layer is made again when anything before it changed. Dependencies change seldom, sources all the time: the list of dependencies copied first keeps the fetched ones in the cache.</source>
        <translation>Слой создаётся заново, если изменилось что-то до него. Зависимости меняются редко, исходники — постоянно: если сначала скопировать список зависимостей, загруженное останется в кеше.</translation>
    </message>
    <message>
        <source>Which files the tool needs beside its manifest depends on the project.</source>
        <translation>Какие файлы нужны инструменту помимо манифеста, зависит от проекта.</translation>
    </message>
    <message>
        <source>The program that line %1 builds may need a C library, which %2 does not have.</source>
        <translation>Программе, которую собирает строка %1, может понадобиться библиотека C, а в %2 её нет.</translation>
    </message>
    <message>
        <source>Build without C: CGO_ENABLED=0</source>
        <translation>Собрать без C: CGO_ENABLED=0</translation>
    </message>
    <message>
        <source>A program that may need libraries, in an image without any</source>
        <translation>Программе могут понадобиться библиотеки, которых в образе нет</translation>
    </message>
    <message>
        <source>In an empty image a dynamically linked program ends at once with “no such file or directory”: what is missing is its loader, not the program.</source>
        <translation>В пустом образе динамически скомпонованная программа сразу завершается с «no such file or directory»: не хватает загрузчика, а не самой программы.</translation>
    </message>
    <message>
        <source>%1 is there, but %2 leaves it out of the build.</source>
        <translation>%1 есть, но %2 исключает его из сборки.</translation>
    </message>
    <message>
        <source>A source that .dockerignore leaves out</source>
        <translation>Источник исключён в .dockerignore</translation>
    </message>
    <message>
        <source>The build does not see files that .dockerignore leaves out, and says of such a COPY only that the source was not found.</source>
        <translation>Сборка не видит файлов, исключённых в .dockerignore, и для такого COPY сообщает лишь, что источник не найден.</translation>
    </message>
    <message>
        <source>The cure is in another file: a line with “!” in the .dockerignore.</source>
        <translation>Исправлять нужно в другом файле: добавьте строку с «!» в .dockerignore.</translation>
    </message>
    <message>
        <source>Stage %1 is defined only in line %2, so this is an image of that name.</source>
        <translation>Этап %1 определён только в строке %2, поэтому здесь это образ с таким именем.</translation>
    </message>
    <message>
        <source>Stage %1 is defined only in line %2; a stage can use only those above it.</source>
        <translation>Этап %1 определён только в строке %2; этап может использовать только те, что выше.</translation>
    </message>
    <message>
        <source>A stage that is used before it is defined</source>
        <translation>Этап используется до определения</translation>
    </message>
    <message>
        <source>Stages are read from the top. In COPY the use of a later one is an error; in FROM it silently means an image of that name.</source>
        <translation>Этапы читаются сверху вниз. В COPY ссылка на более поздний этап — ошибка, а в FROM она молча означает образ с таким именем.</translation>
    </message>
    <message>
        <source>Everything in the build context is copied, and no .dockerignore says what to leave out.</source>
        <translation>Копируется весь контекст сборки, и нет .dockerignore, чтобы исключить лишнее.</translation>
    </message>
    <message>
        <source>Everything in the build context is copied, %1 too: no .dockerignore leaves it out.</source>
        <translation>Копируется весь контекст сборки, в том числе %1: нет .dockerignore, который бы это исключил.</translation>
    </message>
    <message>
        <source>The whole context is copied without a .dockerignore</source>
        <translation>Весь контекст копируется без .dockerignore</translation>
    </message>
    <message>
        <source>Version history, local settings with passwords and downloaded packages go along into the image, and every change to them makes the layer again.</source>
        <translation>В образ попадают история версий, локальные настройки с паролями и скачанные пакеты, и при каждом их изменении слой создаётся заново.</translation>
    </message>
    <message>
        <source>The cure is another file, .dockerignore, beside the Dockerfile.</source>
        <translation>Исправлять нужно в другом файле — .dockerignore рядом с Dockerfile.</translation>
    </message>
    <message>
        <source>The build context has no %1.</source>
        <translation>В контексте сборки нет %1.</translation>
    </message>
    <message>
        <source>The build context has no %1. Did you mean %2?</source>
        <translation>В контексте сборки нет %1. Возможно, вы имели в виду %2?</translation>
    </message>
    <message>
        <source>Nothing in the build context matches %1.</source>
        <translation>В контексте сборки нет ничего, что соответствует %1.</translation>
    </message>
    <message>
        <source>The build context has no %1, nor anything else that this file copies: is it the right folder?</source>
        <translation>В контексте сборки нет ни %1, ни чего-либо ещё из того, что копирует этот файл: та ли это папка?</translation>
    </message>
    <message>
        <source>A source that the build context does not have</source>
        <translation>Источника нет в контексте сборки</translation>
    </message>
    <message>
        <source>The build stops at a COPY whose source is missing. Paths are meant from the folder that is given to the build, not from that of the Dockerfile.</source>
        <translation>Если источника COPY нет, сборка останавливается. Пути отсчитываются от папки, переданной сборке, а не от папки с Dockerfile.</translation>
    </message>
    <message>
        <source>Whether the path is wrong or the file is missing is for you to say.</source>
        <translation>Неверен ли путь или не хватает файла — решать вам.</translation>
    </message>
    <message>
        <source>No stage is called %1, so an image of that name is pulled. Did you mean %2?</source>
        <translation>Этапа %1 нет, поэтому будет загружен образ с таким именем. Возможно, имелось в виду %2?</translation>
    </message>
    <message>
        <source>Use stage %1</source>
        <translation>Использовать этап %1</translation>
    </message>
    <message>
        <source>A name that is nearly a stage&apos;s</source>
        <translation>Имя, похожее на имя этапа</translation>
    </message>
    <message>
        <source>A name that no stage has is taken for an image. With a slip of the finger the build then pulls an image from the internet, which may not exist or be somebody else&apos;s.</source>
        <translation>Имя, которого нет ни у одного этапа, считается именем образа. Из-за опечатки сборка загрузит из интернета образ, которого может не быть или который окажется чужим.</translation>
    </message>
    <message>
        <source>Stage %1 seems never to make %2. Did you mean %3?</source>
        <translation>Похоже, этап %1 нигде не создаёт %2. Возможно, имелось в виду %3?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>Stage %1 seems never to make %2.</source>
        <translation>Похоже, этап %1 нигде не создаёт %2.</translation>
    </message>
    <message>
        <source>An artifact that its stage seems never to make</source>
        <translation>Артефакт, который этап, похоже, не создаёт</translation>
    </message>
    <message>
        <source>The build stops at a COPY whose source is not there, often after minutes of compiling. No instruction of the stage writes this path, as far as the text tells.</source>
        <translation>Сборка обрывается на COPY, если источника нет, — часто после нескольких минут компиляции. Судя по тексту, ни одна инструкция этапа не записывает этот путь.</translation>
    </message>
    <message>
        <source>%1 needs docker/dockerfile %2 or newer; the file asks for %3.</source>
        <translation>Для %1 нужен docker/dockerfile %2 или новее, а в файле указан %3.</translation>
    </message>
    <message>
        <source>Ask for docker/dockerfile %1</source>
        <translation>Указать docker/dockerfile %1</translation>
    </message>
    <message>
        <source>Syntax that is newer than the frontend that the file asks for</source>
        <translation>Синтаксис новее фронтенда, указанного в файле</translation>
    </message>
    <message>
        <source>The line “# syntax=” decides which version of the Dockerfile language the build reads. An older one stops at flags and forms that it does not know, on every machine.</source>
        <translation>Строка «# syntax=» определяет, по какой версии языка Dockerfile читается файл. Старая версия остановится на незнакомых флагах и формах — на любой машине.</translation>
    </message>
    <message>
        <source>What %1 downloaded stays in its cache, in the image that ships.</source>
        <translation>Всё, что скачал %1, остаётся в кеше внутри итогового образа.</translation>
    </message>
    <message>
        <source>Clear the cache in the same RUN: %1</source>
        <translation>Очистить кеш в той же инструкции RUN: %1</translation>
    </message>
    <message>
        <source>A package manager&apos;s cache in the image that ships</source>
        <translation>Кеш менеджера пакетов в итоговом образе</translation>
    </message>
    <message>
        <source>Package managers keep every archive that they download. Nothing in the image ever looks at it again, and a later RUN cannot take it out of this layer.</source>
        <translation>Менеджеры пакетов хранят все скачанные архивы. В образе они больше никому не нужны, а следующая инструкция RUN уже не уберёт их из этого слоя.</translation>
    </message>
    <message>
        <source>The image that ships runs its program as root.</source>
        <translation>Программа в итоговом образе запускается от имени root.</translation>
    </message>
    <message>
        <source>No USER is set, so the image that ships runs its program as root.</source>
        <translation>USER не задан, поэтому программа в итоговом образе запускается от имени root.</translation>
    </message>
    <message>
        <source>No USER is set, so the image that ships runs its program as root unless %1 sets one.</source>
        <translation>USER не задан, поэтому программа в итоговом образе запускается от имени root, если только пользователя не задаёт %1.</translation>
    </message>
    <message>
        <source>The image that ships runs as root</source>
        <translation>Итоговый образ работает от имени root</translation>
    </message>
    <message>
        <source>Whoever breaks into a program that runs as root owns the container, and has the best start for leaving it. Most programs need no root once they are installed.</source>
        <translation>Взломав программу, запущенную от имени root, злоумышленник получает весь контейнер и лучшие шансы выйти за его пределы. Большинству программ после установки root не нужен.</translation>
    </message>
    <message>
        <source>The user has to exist and to own what the program writes; that is for you to say.</source>
        <translation>Пользователь должен существовать и владеть файлами, в которые пишет программа, — выбрать его можете только вы.</translation>
    </message>
    <message>
        <source>This looks like a secret; everyone who has the image can read it.</source>
        <translation>Похоже на секрет: его прочтёт каждый, у кого есть образ.</translation>
    </message>
    <message>
        <source>%1 holds secrets, and everyone who has the image can read it.</source>
        <translation>%1 содержит секреты, и их прочтёт каждый, у кого есть образ.</translation>
    </message>
    <message>
        <source>%1 often holds secrets; if it does, everyone who has the image can read them.</source>
        <translation>%1 часто содержит секреты; если они там есть, их прочтёт каждый, у кого есть образ.</translation>
    </message>
    <message>
        <source>A secret in the image that ships</source>
        <translation>Секрет в итоговом образе</translation>
    </message>
    <message>
        <source>Layers and the history of an image can be read by everyone who can pull it, and deleting a file in a later layer hides it without removing it. RUN --mount=type=secret leaves no trace.</source>
        <translation>Слои и историю образа может прочитать каждый, кто может его загрузить. Удаление файла в следующем слое лишь скрывает его, но не стирает. RUN --mount=type=secret не оставляет следов.</translation>
    </message>
    <message>
        <source>The secret has to come from outside, and the one that was written down should be replaced.</source>
        <translation>Секрет нужно передавать извне, а уже записанный — заменить.</translation>
    </message>
    <message>
        <source>The image that ships is based on %1, which brings a whole toolchain.</source>
        <translation>Итоговый образ основан на %1, а в нём целый набор инструментов сборки.</translation>
    </message>
    <message>
        <source>The image that ships gets a compiler or what goes with one: %1.</source>
        <translation>В итоговый образ попадает компилятор или то, что ему сопутствует: %1.</translation>
    </message>
    <message>
        <source>A toolchain in the image that ships</source>
        <translation>Инструменты сборки в итоговом образе</translation>
    </message>
    <message>
        <source>A compiler makes an image hundreds of megabytes larger and hands tools to whoever breaks in. The stages of this file can compile in one and ship the result in another.</source>
        <translation>Компилятор увеличивает образ на сотни мегабайт и даёт инструменты в руки взломщику. Можно компилировать в одном этапе, а готовый результат поставлять в другом.</translation>
    </message>
    <message>
        <source>Which smaller image has everything that the program needs is for you to say.</source>
        <translation>Какой образ меньшего размера содержит всё нужное программе — решать вам.</translation>
    </message>
    <message>
        <source>The only stage compiles, so the image ships with compiler and sources; a second stage could take just the result.</source>
        <translation>Единственный этап компилирует программу, поэтому в образ попадают компилятор и исходники; второй этап мог бы взять только результат.</translation>
    </message>
    <message>
        <source>A single stage that compiles</source>
        <translation>Единственный этап с компиляцией</translation>
    </message>
    <message>
        <source>With a builder stage and a runtime stage the image has the program and what it needs, and often a tenth of the size.</source>
        <translation>Если разделить сборку на этап-сборщик и этап запуска, в образе останется только программа и то, что ей нужно, а размер часто уменьшится в десять раз.</translation>
    </message>
    <message>
        <source>Which files the program needs when it runs is for you to say; “Split into builder and runtime” asks for them.</source>
        <translation>Какие файлы нужны программе при работе — решать вам; о них спросит команда «Разделить на этап-сборщик и этап запуска».</translation>
    </message>
    <message>
        <source>Delete ARG %1</source>
        <translation>Удалить ARG %1</translation>
    </message>
    <message>
        <source>ARG %1 is never used: no FROM names it and no stage declares it.</source>
        <translation>ARG %1 не используется: его нет ни в одном FROM и он не объявлен ни в одном этапе.</translation>
    </message>
    <message>
        <source>ARG %1 is never used in this stage or those based on it.</source>
        <translation>ARG %1 не используется ни в этом этапе, ни в основанных на нём.</translation>
    </message>
    <message>
        <source>An ARG that nothing uses</source>
        <translation>Неиспользуемый ARG</translation>
    </message>
    <message>
        <source>People set a build argument and expect that something changes. In a stage it even takes part in the cache: another value builds every later RUN again.</source>
        <translation>Аргумент сборки задают, чтобы что-то изменить. В этапе он ещё и влияет на кеш: при другом значении все последующие RUN выполняются заново.</translation>
    </message>
    <message>
        <source>Nothing needs stage %1, and no bake or compose file names it as a target.</source>
        <translation>Этап %1 никому не нужен, и ни один файл bake или compose не указывает его как цель.</translation>
    </message>
    <message>
        <source>Nothing in this file needs stage %1; it is built only when asked for by name.</source>
        <translation>В этом файле этап %1 никому не нужен; он собирается, только если указать его по имени.</translation>
    </message>
    <message>
        <source>A stage that nothing needs</source>
        <translation>Никому не нужный этап</translation>
    </message>
    <message>
        <source>A build makes only what the target needs. A stage that nothing copies from, mounts or starts from is read by people and skipped by the build, so it is often a leftover.</source>
        <translation>Сборка выполняет только то, что нужно цели. Этап, из которого ничего не копируют и не монтируют и на котором ничего не основано, читают люди, но пропускает сборка, — часто он просто забыт.</translation>
    </message>
    <message>
        <source>Only you know whether the stage is built by its name; delete it if it is not.</source>
        <translation>Только вы знаете, собирают ли этот этап по имени; если нет — удалите его.</translation>
    </message>
    <message>
        <source>Apply ShellCheck&apos;s fix</source>
        <translation>Применить исправление ShellCheck</translation>
    </message>
    <message>
        <source>ShellCheck answered something that cannot be read.</source>
        <translation>Не удалось разобрать ответ ShellCheck.</translation>
    </message>
    <message>
        <source>%1 is not on drive C:.</source>
        <translation>%1 не на диске C:.</translation>
    </message>
    <message>
        <source>--checksum needs exactly one source.</source>
        <translation>Для --checksum нужен ровно один источник.</translation>
    </message>
    <message>
        <source>--checksum works only for URLs and git repositories.</source>
        <translation>--checksum работает только с URL и git-репозиториями.</translation>
    </message>
    <message>
        <source>COPY takes files from the build context, not from the network. Use ADD.</source>
        <translation>COPY берёт файлы из контекста сборки, а не из сети. Используйте ADD.</translation>
    </message>
    <message>
        <source>The git address and the flags disagree: %1.</source>
        <translation>Адрес git и флаги противоречат друг другу: %1.</translation>
    </message>
    <message>
        <source>The part behind the question mark of the git address is wrong: %1.</source>
        <translation>Ошибка в части адреса git после вопросительного знака: %1.</translation>
    </message>
    <message>
        <source>%1 is no file mode: --chmod takes an octal number up to 7777 or a symbolic mode such as u+x.</source>
        <translation>%1 — недопустимые права доступа: --chmod принимает восьмеричное число до 7777 или символьную запись вроде u+x.</translation>
    </message>
    <message>
        <source>%1 is no checksum such as sha256:… with 64 digits.</source>
        <translation>%1 — не контрольная сумма: нужна запись вида sha256:… с 64 цифрами.</translation>
    </message>
    <message>
        <source>The stage %1 comes later in the file. A stage can only copy from stages in front of it.</source>
        <translation>Этап %1 стоит в файле ниже. Копировать можно только из предыдущих этапов.</translation>
    </message>
    <message>
        <source>The stage %1 comes later in the file. A stage can only mount stages in front of it.</source>
        <translation>Этап %1 стоит в файле ниже. Монтировать можно только предыдущие этапы.</translation>
    </message>
    <message>
        <source>--device needs the labs syntax: # syntax=docker/dockerfile:1-labs</source>
        <translation>Для --device нужен синтаксис labs: # syntax=docker/dockerfile:1-labs</translation>
    </message>
    <message>
        <source>The quotes or variables in %1 cannot be read: %2.</source>
        <translation>Не удалось разобрать кавычки или переменные в %1: %2.</translation>
    </message>
    <message>
        <source>%1 becomes nothing here, and a stage needs a base image.</source>
        <translation>Здесь %1 превращается в пустую строку, а этапу нужен базовый образ.</translation>
    </message>
    <message>
        <source>%1 becomes nothing here, and --platform needs a value.</source>
        <translation>Здесь %1 превращается в пустую строку, а для --platform нужно значение.</translation>
    </message>
    <message>
        <source>%1 is no platform. Write one such as linux/arm64.</source>
        <translation>%1 — не платформа. Укажите, например, linux/arm64.</translation>
    </message>
    <message>
        <source>%2 is no value that the mount option %1 can have.</source>
        <translation>%2 — недопустимое значение параметра монтирования %1.</translation>
    </message>
    <message>
        <source>A mount of type %2 cannot have the option %1.</source>
        <translation>У монтирования типа %2 не может быть параметра %1.</translation>
    </message>
    <message>
        <source>The mount option %1 needs a value: %1=…</source>
        <translation>Параметру монтирования %1 нужно значение: %1=…</translation>
    </message>
    <message>
        <source>A mount has no option %1.</source>
        <translation>У монтирования нет параметра %1.</translation>
    </message>
    <message>
        <source>There is no mount of type %1.</source>
        <translation>Монтирования типа %1 не существует.</translation>
    </message>
    <message>
        <source>A secret mount needs an id or a target.</source>
        <translation>Монтированию секрета нужен id или target.</translation>
    </message>
    <message>
        <source>A secret mount takes either an id or a source, not both.</source>
        <translation>Для монтирования секрета указывают либо id, либо source, но не оба сразу.</translation>
    </message>
    <message>
        <source>A mount needs a target other than the root of the image.</source>
        <translation>Точкой монтирования не может быть корень образа.</translation>
    </message>
    <message>
        <source>%1 is not the name of an image: %2.</source>
        <translation>%1 — не имя образа: %2.</translation>
    </message>
    <message>
        <source>The file has no FROM, so there is nothing to build.</source>
        <translation>В файле нет FROM, поэтому собирать нечего.</translation>
    </message>
    <message>
        <source>The stage %1 waits for files that can only be made after itself.</source>
        <translation>Этап %1 ждёт файлов, которые могут появиться только после него самого.</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH names this stage, which must then be FROM scratch with one ADD from the network: %1.</source>
        <translation>SOURCE_DATE_EPOCH указывает на этот этап, поэтому он должен состоять из FROM scratch и одной инструкции ADD из сети: %1.</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is %1: it must be a number, context, or the name of a stage.</source>
        <translation>SOURCE_DATE_EPOCH равен %1, а должен быть числом, словом context или именем этапа.</translation>
    </message>
    <message>
        <source>--from cannot hold variables. Define a stage with FROM and a global ARG, and copy from that stage.</source>
        <translation>В --from нельзя использовать переменные. Объявите этап через FROM с глобальным ARG и копируйте из него.</translation>
    </message>
    <message>
        <source>There is no stage number %1.</source>
        <translation>Этапа с номером %1 нет.</translation>
    </message>
    <message>
        <source>%1 is no port: write a number or a range, and /tcp, /udp or /sctp behind it.</source>
        <translation>%1 — не порт: укажите число или диапазон и, если нужно, /tcp, /udp или /sctp после него.</translation>
    </message>
    <message>
        <source>%1 becomes nothing here, and a volume needs a path.</source>
        <translation>Здесь %1 превращается в пустую строку, а тому нужен путь.</translation>
    </message>
    <message>
        <source>There is no signal %1. Write a name such as SIGTERM or a number.</source>
        <translation>Сигнала %1 нет. Укажите имя вроде SIGTERM или число.</translation>
    </message>
    <message>
        <source>The trigger of ONBUILD is not a single instruction.</source>
        <translation>Триггер ONBUILD должен быть одной инструкцией.</translation>
    </message>
    <message>
        <source>%1: not built, for nothing that was built needs it.</source>
        <translation>%1: не собран, так как не понадобился для сборки.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, of which its base has %3.</source>
        <translation>%1: %2, из них в основе — %3.</translation>
    </message>
    <message>
        <source>The build was cancelled.</source>
        <translation>Сборка отменена.</translation>
    </message>
    <message>
        <source>Built %1.</source>
        <translation>Собрано: %1.</translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <translation>%1 (строка %2): %3</translation>
    </message>
    <message>
        <source>Stage %1 (line %2) starts from %3 and is what the build makes.</source>
        <translation>Этап %1 (строка %2) основан на %3; он и есть результат сборки.</translation>
    </message>
    <message>
        <source>Stage %1 (line %2) starts from %3.</source>
        <translation>Этап %1 (строка %2) основан на %3.</translation>
    </message>
    <message>
        <source>  Line %1 mounts files of %2.</source>
        <translation>  Строка %1 монтирует файлы из %2.</translation>
    </message>
    <message>
        <source>  Line %1 copies %2 from %3.</source>
        <translation>  Строка %1 копирует %2 из %3.</translation>
    </message>
    <message>
        <source>  Line %1 copies %2 from the build context.</source>
        <translation>  Строка %1 копирует %2 из контекста сборки.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device: write its name, and required or required=false behind a comma if needed.</source>
        <translation>«%1» — не устройство: укажите его имя и, если нужно, через запятую required или required=false.</translation>
    </message>
    <message>
        <source>%1 has no flag %2.</source>
        <translation>У %1 нет флага %2.</translation>
    </message>
    <message>
        <source>%1 has no flag %2. Did you mean --%3?</source>
        <translation>У %1 нет флага %2. Возможно, имелось в виду --%3?</translation>
    </message>
    <message>
        <source>The flag %1 has an &apos;=&apos; but no value; write %1 or %1=false.</source>
        <translation>У флага %1 есть «=», но нет значения; напишите %1 или %1=false.</translation>
    </message>
    <message>
        <source>The flag %1 is true or false, not &quot;%2&quot;.</source>
        <translation>Флаг %1 принимает true или false, а не «%2».</translation>
    </message>
    <message>
        <source>The flag %1 stands here for the second time.</source>
        <translation>Флаг %1 указан здесь второй раз.</translation>
    </message>
    <message>
        <source>The flag %1 needs a value, written as %1=value.</source>
        <translation>Флагу %1 нужно значение: %1=значение.</translation>
    </message>
    <message>
        <source>FROM takes an image, or an image, AS and a name for the stage.</source>
        <translation>После FROM указывают образ либо образ, AS и имя этапа.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a stage: a name starts with a letter and goes on with letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>«%1» не может быть именем этапа: имя начинается с буквы, а дальше идут буквы, цифры, «-», «_» и «.».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration for --%2: write numbers with units, like 30s, 1m30s or 500ms.</source>
        <translation>«%1» — не длительность для --%2: укажите числа с единицами, например 30s, 1m30s или 500ms.</translation>
    </message>
    <message>
        <source>--%1 must be 0 or at least 1ms.</source>
        <translation>Значение --%1 должно быть 0 или не меньше 1ms.</translation>
    </message>
    <message>
        <source>--retries takes a whole number that is not negative, not &quot;%1&quot;.</source>
        <translation>--retries принимает целое неотрицательное число, а не «%1».</translation>
    </message>
    <message>
        <source>HEALTHCHECK NONE takes nothing behind it.</source>
        <translation>После HEALTHCHECK NONE ничего не указывают.</translation>
    </message>
    <message>
        <source>HEALTHCHECK is followed by CMD and a command, or by NONE, not by &quot;%1&quot;.</source>
        <translation>После HEALTHCHECK идёт CMD с командой или NONE, а не «%1».</translation>
    </message>
    <message>
        <source>The command is missing behind HEALTHCHECK CMD.</source>
        <translation>После HEALTHCHECK CMD нет команды.</translation>
    </message>
    <message>
        <source>This file is empty. It needs at least a FROM.</source>
        <translation>Файл пуст. В нём должна быть хотя бы одна инструкция FROM.</translation>
    </message>
    <message>
        <source>The check directive cannot be read: &quot;%1&quot;. It takes skip=, error= and experimental=, separated by semicolons, as in skip=all;error=true.</source>
        <translation>Не удалось разобрать директиву check: «%1». В ней через точку с запятой указывают skip=, error= и experimental=, например skip=all;error=true.</translation>
    </message>
    <message>
        <source>%1 needs at least one argument.</source>
        <translation>%1 требует хотя бы один аргумент.</translation>
    </message>
    <message>
        <source>%1 needs an argument.</source>
        <translation>%1 требует аргумент.</translation>
    </message>
    <message>
        <source>%1 needs at least one source and a destination.</source>
        <translation>%1 требует хотя бы один источник и место назначения.</translation>
    </message>
    <message>
        <source>%1 stands above the first FROM. Only ARG may stand there.</source>
        <translation>%1 стоит перед первым FROM. Там может стоять только ARG.</translation>
    </message>
    <message>
        <source>A here-document cannot be the destination of %1; put a path behind it.</source>
        <translation>Here-документ не может быть местом назначения %1; укажите после него путь.</translation>
    </message>
    <message>
        <source>There is no name in front of this &apos;=&apos;.</source>
        <translation>Перед «=» нет имени.</translation>
    </message>
    <message>
        <source>The path of a volume cannot be empty.</source>
        <translation>Путь тома не может быть пустым.</translation>
    </message>
    <message>
        <source>SHELL takes a JSON array of strings in double quotes, like [&quot;/bin/bash&quot;, &quot;-c&quot;].</source>
        <translation>SHELL принимает массив JSON из строк в двойных кавычках, например [&quot;/bin/bash&quot;, &quot;-c&quot;].</translation>
    </message>
    <message>
        <source>There is no instruction &quot;%1&quot;.</source>
        <translation>Инструкции «%1» не существует.</translation>
    </message>
    <message>
        <source>There is no instruction &quot;%1&quot;. Did you mean %2?</source>
        <translation>Инструкции «%1» не существует. Возможно, имелось в виду %2?</translation>
    </message>
    <message>
        <source>ONBUILD cannot carry another ONBUILD.</source>
        <translation>ONBUILD не может содержать другой ONBUILD.</translation>
    </message>
    <message>
        <source>This --mount cannot be read: it is a list of key=value separated by commas, and a field with quotes is quoted as a whole.</source>
        <translation>Не удалось разобрать --mount: это список ключ=значение через запятую, а поле с кавычками берут в кавычки целиком.</translation>
    </message>
    <message>
        <source>Variables do not work in from= of a mount. Give the image a stage of its own with FROM, and mount from that stage.</source>
        <translation>В from= монтирования переменные не работают. Объявите для образа отдельный этап через FROM и монтируйте из него.</translation>
    </message>
    <message>
        <source>--network is default, none or host, not &quot;%1&quot;.</source>
        <translation>--network принимает default, none или host, а не «%1».</translation>
    </message>
    <message>
        <source>--security is sandbox or insecure, not &quot;%1&quot;.</source>
        <translation>--security принимает sandbox или insecure, а не «%1».</translation>
    </message>
    <message>
        <source>A JSON array behind %1 may hold only strings in double quotes, like [&quot;program&quot;, &quot;argument&quot;].</source>
        <translation>Массив JSON после %1 может содержать только строки в двойных кавычках, например [&quot;program&quot;, &quot;argument&quot;].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no &apos;=&apos;. Each word behind %2 must be name=value here; put values with blanks in quotes.</source>
        <translation>В «%1» нет «=». Каждое слово после %2 здесь должно иметь вид имя=значение; значения с пробелами берите в кавычки.</translation>
    </message>
    <message>
        <source>%1 needs a value for &quot;%2&quot;: write %1 %2=value.</source>
        <translation>%1 требует значение для «%2»: напишите %1 %2=значение.</translation>
    </message>
    <message>
        <source>The escape character can only be a backslash or a backquote, not &quot;%1&quot;.</source>
        <translation>Символом экранирования может быть только обратная косая черта или обратный апостроф, а не «%1».</translation>
    </message>
    <message>
        <source>The parser directive &quot;%1&quot; stands here for the second time.</source>
        <translation>Директива парсера «%1» указана здесь второй раз.</translation>
    </message>
    <message>
        <source>This here-document has no end: a line that is exactly &quot;%1&quot; is missing.</source>
        <translation>Here-документ не завершён: нет строки, состоящей ровно из «%1».</translation>
    </message>
    <message>
        <source>This line has %1 bytes. BuildKit reads lines of up to %2 bytes.</source>
        <translation>Длина этой строки в байтах — %1. BuildKit читает строки не длиннее %2 байт.</translation>
    </message>
    <message>
        <source>There is no instruction in this file.</source>
        <translation>В этом файле нет ни одной инструкции.</translation>
    </message>
    <message>
        <source>This file is written in UTF-16 or UTF-32. Dockerfiles are UTF-8: convert it first.</source>
        <translation>Файл записан в UTF-16 или UTF-32. Dockerfile должен быть в UTF-8: сначала преобразуйте его.</translation>
    </message>
    <message>
        <source>This file is not a text: it holds binary data.</source>
        <translation>Это не текстовый файл: в нём двоичные данные.</translation>
    </message>
    <message>
        <source>Standard input cannot be mended: name a file.</source>
        <translation>Стандартный ввод исправить нельзя: укажите файл.</translation>
    </message>
    <message>
        <source>Standard input has more than %1 MB. That much is not read.</source>
        <translation>На стандартный ввод поступило больше %1 МБ. Такой объём не читается.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>“%1” on line %2 must be a list.</source>
        <translation>«%1» в строке %2 должно быть списком.</translation>
    </message>
    <message>
        <source>“%1” on line %2 must be true or false.</source>
        <translation>«%1» в строке %2 должно быть true или false.</translation>
    </message>
    <message>
        <source>“%1” on line %2 must be a table.</source>
        <translation>«%1» в строке %2 должно быть таблицей.</translation>
    </message>
    <message>
        <source>“%1” on line %2 is no severity: use error, warning, info or style.</source>
        <translation>«%1» в строке %2 — не уровень важности: укажите error, warning, info или style.</translation>
    </message>
    <message>
        <source>“%1” on line %2 must be error, warning, info, style, ignore or none.</source>
        <translation>«%1» в строке %2 должно быть error, warning, info, style, ignore или none.</translation>
    </message>
    <message>
        <source>Line %1 is no YAML: %2.</source>
        <translation>Строка %1 — не YAML: %2.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used. %2</source>
        <translation>Не удалось применить настройки из %1. %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a Dockerfile inside it.</source>
        <translation>%1 — это папка. Выберите в ней Dockerfile.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation>%1 — это устройство или канал, а не файл.</translation>
    </message>
    <message>
        <source>%1 has %2 MB. Files above %3 MB are not opened.</source>
        <translation>Размер %1 — %2 МБ. Файлы больше %3 МБ не открываются.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2. The file on disk is as it was, and your text is still here.</source>
        <translation>Не удалось сохранить %1: %2. Файл на диске не изменился, а ваш текст остался здесь.</translation>
    </message>
    <message>
        <source>The text cannot be written to a temporary folder.</source>
        <translation>Не удалось записать текст во временную папку.</translation>
    </message>
    <message>
        <source>The image is built, but docker does not tell all sizes.</source>
        <translation>Образ собран, но docker сообщил не все размеры.</translation>
    </message>
    <message>
        <source>Docker does not answer.</source>
        <translation>Docker не отвечает.</translation>
    </message>
    <message>
        <source>ShellCheck could not check the shell commands.</source>
        <translation>ShellCheck не смог проверить команды оболочки.</translation>
    </message>
    <message>
        <source>ShellCheck is not installed, so the shell inside RUN is not checked.</source>
        <translation>ShellCheck не установлен, поэтому команды оболочки внутри RUN не проверяются.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>Ignore %1 in this file</source>
        <translation>Игнорировать %1 в этом файле</translation>
    </message>
    <message>
        <source>Ignore %1 here</source>
        <translation>Игнорировать %1 здесь</translation>
    </message>
    <message>
        <source>Line %1 begins a stage with %2: %3</source>
        <translation>Строка %1 начинает этап с %2: %3</translation>
    </message>
    <message>
        <source>Line %1 copies from %2: %3</source>
        <translation>Строка %1 копирует из %2: %3</translation>
    </message>
    <message>
        <source>Line %1 mounts %2: %3</source>
        <translation>Строка %1 монтирует %2: %3</translation>
    </message>
    <message>
        <source>Line %1 uses %2 in a trigger: %3</source>
        <translation>Строка %1 использует %2 в триггере: %3</translation>
    </message>
    <message>
        <source>“%1” is written in another case than “%2”.</source>
        <translation>«%1» написано не в том регистре, что «%2».</translation>
    </message>
</context>
<context>
    <name>stagecraft::ArtifactForm</name>
    <message>
        <source>the build context</source>
        <translation>контекст сборки</translation>
    </message>
    <message>
        <source>--link: its own layer, independent of the ones below</source>
        <translation>--link: отдельный слой, независимый от нижележащих</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Copy files between stages</source>
        <translation>Копировать файлы между этапами</translation>
    </message>
    <message>
        <source>A new stage that takes files from %1</source>
        <translation>Новый этап с файлами отсюда: %1</translation>
    </message>
    <message>
        <source>Copy files from %1 to %2</source>
        <translation>Копировать файлы: %1 → %2</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>FROM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>/app/server, several with blanks between</source>
        <translation>/app/server; несколько — через пробел</translation>
    </message>
    <message>
        <source>user:group, as it is</source>
        <translation>user:group; пусто — без изменений</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Пути</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>--chown</source>
        <translation>--chown</translation>
    </message>
    <message>
        <source>Which files? Type a path or choose one that is offered.</source>
        <translation>Какие файлы? Введите путь или выберите из предложенных.</translation>
    </message>
</context>
<context>
    <name>stagecraft::BuildBar</name>
    <message>
        <source>Target: %1</source>
        <translation>Цель: %1</translation>
    </message>
    <message>
        <source>final stage</source>
        <translation>финальный этап</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Движок: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Тег: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Build the text as it stands, saved or not</source>
        <translation>Собрать текст как есть, даже если он не сохранён</translation>
    </message>
    <message>
        <source>Which folder is the build context?</source>
        <translation>Какая папка служит контекстом сборки?</translation>
    </message>
    <message>
        <source>No builds</source>
        <translation>Сборка недоступна</translation>
    </message>
    <message>
        <source>Everything else works without an engine.</source>
        <translation>Всё остальное работает и без движка Docker.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
</context>
<context>
    <name>stagecraft::BuildBinding</name>
    <message>
        <source>Building %1…</source>
        <translation>Сборка %1…</translation>
    </message>
    <message>
        <source>The build was cancelled.</source>
        <translation>Сборка отменена.</translation>
    </message>
    <message>
        <source>Built %1.</source>
        <translation>Собрано: %1.</translation>
    </message>
    <message>
        <source>Building: %1 of %2 steps</source>
        <translation>Сборка: шаг %1 из %2</translation>
    </message>
    <message>
        <source>Built. Reading the sizes…</source>
        <translation>Собрано. Определяем размеры…</translation>
    </message>
    <message>
        <source>The build failed.</source>
        <translation>Сборка не удалась.</translation>
    </message>
</context>
<context>
    <name>stagecraft::BuildLogPanel</name>
    <message>
        <source>Nothing has been built yet.</source>
        <translation>Сборок ещё не было.</translation>
    </message>
    <message>
        <source>Build log</source>
        <translation>Журнал сборки</translation>
    </message>
</context>
<context>
    <name>stagecraft::BuildOptionsPopup</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>Use the engine&apos;s cache</source>
        <translation>Использовать кеш движка</translation>
    </message>
    <message>
        <source>Tag of the image</source>
        <translation>Тег образа</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Контекст сборки</translation>
    </message>
</context>
<context>
    <name>stagecraft::CanvasOverlays</name>
    <message>
        <source>Press Tab or double-click here for the first one,
or write FROM and the name of an image in the text.</source>
        <translation>Нажмите Tab или щёлкните здесь дважды, чтобы добавить первый,
или напишите в тексте FROM и имя образа.</translation>
    </message>
    <message>
        <source>No stages yet</source>
        <translation>Этапов пока нет</translation>
    </message>
</context>
<context>
    <name>stagecraft::CodeEditor</name>
    <message>
        <source>Dockerfile text</source>
        <translation>Текст Dockerfile</translation>
    </message>
</context>
<context>
    <name>stagecraft::CodePane</name>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Show the stages and instructions as a tree</source>
        <translation>Показать этапы и инструкции в виде дерева</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
</context>
<context>
    <name>stagecraft::DocumentController</name>
    <message>
        <source>%1 was deleted on disk. Your text is still here: save it to write the file again.</source>
        <translation>Файл %1 удалён с диска. Ваш текст остался здесь: сохраните его, чтобы записать файл заново.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Не удалось открыть файл</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Файл не сохранён</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 differs from the file on disk.</source>
        <translation>%1 отличается от файла на диске.</translation>
    </message>
    <message>
        <source>The file cannot be read again</source>
        <translation>Не удалось перечитать файл</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>Загрузить с диска</translation>
    </message>
    <message>
        <source>Dockerfiles (Dockerfile Dockerfile.* *.Dockerfile *.dockerfile Containerfile Containerfile.*);;All files (*)</source>
        <translation>Файлы Dockerfile (Dockerfile Dockerfile.* *.Dockerfile *.dockerfile Containerfile Containerfile.*);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save the changes in %1?</source>
        <translation>Сохранить изменения в файле «%1»?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Иначе они будут потеряны.</translation>
    </message>
    <message>
        <source>File changed on disk</source>
        <translation>Файл на диске изменился</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>Файл %1 изменён другой программой.</translation>
    </message>
    <message>
        <source>Your unsaved changes can be brought back with Undo.</source>
        <translation>Несохранённые изменения можно будет вернуть командой «Отменить».</translation>
    </message>
    <message>
        <source>Undo brings the present text back.</source>
        <translation>Текущий текст можно будет вернуть командой «Отменить».</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Оставить мой текст</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>stagecraft::EditForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>stagecraft::EditPreview</name>
    <message>
        <source>What will be written</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>lines more: %1</source>
        <translation>ещё строк: %1</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>stagecraft::EditorBinding</name>
    <message>
        <source>Paste in line %1</source>
        <translation>Вставка в строке %1</translation>
    </message>
    <message>
        <source>Delete text in line %1</source>
        <translation>Удаление текста в строке %1</translation>
    </message>
    <message>
        <source>Typing in line %1</source>
        <translation>Ввод в строке %1</translation>
    </message>
</context>
<context>
    <name>stagecraft::ExplainPanel</name>
    <message>
        <source>Select a stage, a row or an edge to read what it does.</source>
        <translation>Выберите этап, строку или связь, чтобы прочитать пояснение.</translation>
    </message>
</context>
<context>
    <name>stagecraft::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>stagecraft::Gestures</name>
    <message>
        <source>Add stage</source>
        <translation>Добавить этап</translation>
    </message>
    <message>
        <source>Place stage</source>
        <translation>Разместить этап</translation>
    </message>
    <message>
        <source>%1 is not in the build context, so it cannot be copied.</source>
        <translation>%1 вне контекста сборки, поэтому скопировать нельзя.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>A stage needs something to start from. Drag the edge to another base instead.</source>
        <translation>Этапу нужна основа. Перетащите связь на другой базовый образ или этап.</translation>
    </message>
    <message>
        <source>The image is there because stages use it. Change those stages instead.</source>
        <translation>Образ показан, потому что его используют этапы. Измените сами этапы.</translation>
    </message>
    <message>
        <source>The build context is there because COPY takes files from it.</source>
        <translation>Контекст сборки показан, потому что COPY берёт из него файлы.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
</context>
<context>
    <name>stagecraft::GraphForms</name>
    <message>
        <source>Add a stage</source>
        <translation>Добавить этап</translation>
    </message>
    <message>
        <source>What %1 starts from</source>
        <translation>Основа для %1</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Имя этапа</translation>
    </message>
    <message>
        <source>Text of the instruction</source>
        <translation>Текст инструкции</translation>
    </message>
    <message>
        <source>A new instruction</source>
        <translation>Новая инструкция</translation>
    </message>
    <message>
        <source>Platform of the stage</source>
        <translation>Платформа этапа</translation>
    </message>
    <message>
        <source>linux/amd64, empty: the engine&apos;s own</source>
        <translation>linux/amd64; пусто — платформа движка</translation>
    </message>
</context>
<context>
    <name>stagecraft::GraphView</name>
    <message>
        <source>Graph of the stages</source>
        <translation>Граф этапов</translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation>Упорядочить всё</translation>
    </message>
</context>
<context>
    <name>stagecraft::HistoryPanel</name>
    <message>
        <source>As it was opened</source>
        <translation>Исходный текст</translation>
    </message>
</context>
<context>
    <name>stagecraft::Legend</name>
    <message>
        <source>Stage that builds</source>
        <translation>Этап-сборщик</translation>
    </message>
    <message>
        <source>Stage that runs</source>
        <translation>Этап запуска</translation>
    </message>
    <message>
        <source>Base for other stages</source>
        <translation>Основа для других этапов</translation>
    </message>
    <message>
        <source>Stage that tests</source>
        <translation>Тестовый этап</translation>
    </message>
    <message>
        <source>Stage for development</source>
        <translation>Этап для разработки</translation>
    </message>
    <message>
        <source>Files copied from a stage</source>
        <translation>Файлы, скопированные из этапа</translation>
    </message>
    <message>
        <source>Files mounted while a command runs</source>
        <translation>Файлы, смонтированные на время команды</translation>
    </message>
    <message>
        <source>Starts from an image or stage</source>
        <translation>Основан на образе или этапе</translation>
    </message>
    <message>
        <source>Files from the build context</source>
        <translation>Файлы из контекста сборки</translation>
    </message>
    <message>
        <source>Uses a secret</source>
        <translation>Использует секрет</translation>
    </message>
    <message>
        <source>Uses an SSH key</source>
        <translation>Использует SSH-ключ</translation>
    </message>
    <message>
        <source>Keeps a cache between builds</source>
        <translation>Хранит кеш между сборками</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Close the legend</source>
        <translation>Закрыть легенду</translation>
    </message>
</context>
<context>
    <name>stagecraft::MainWindow</name>
    <message>
        <source>This file is very large: it is shown as plain text.</source>
        <translation>Файл очень большой, поэтому показан как простой текст.</translation>
    </message>
    <message>
        <source>Analyse now</source>
        <translation>Проанализировать сейчас</translation>
    </message>
</context>
<context>
    <name>stagecraft::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Обзор графа</translation>
    </message>
</context>
<context>
    <name>stagecraft::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
</context>
<context>
    <name>stagecraft::PanelTabs</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Build log</source>
        <translation>Журнал сборки</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Проблемы %1</translation>
    </message>
    <message>
        <source>Build the file to see what every stage weighs.</source>
        <translation>Соберите файл, чтобы увидеть размер каждого этапа.</translation>
    </message>
</context>
<context>
    <name>stagecraft::ProblemsBinding</name>
    <message>
        <source>Fix everything</source>
        <translation>Исправить всё</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Исправить все: %1</translation>
    </message>
    <message>
        <source>About %1: %2</source>
        <translation>О правиле %1: %2</translation>
    </message>
    <message>
        <source>No problem on this line</source>
        <translation>В этой строке проблем нет</translation>
    </message>
</context>
<context>
    <name>stagecraft::ProblemsPanel</name>
    <message>
        <source>Show errors</source>
        <translation>Показывать ошибки</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Показывать предупреждения</translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation>Показывать подсказки</translation>
    </message>
    <message>
        <source>Filter by words or rule</source>
        <translation>Фильтр по словам или правилу</translation>
    </message>
    <message>
        <source>In file order</source>
        <translation>В порядке файла</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>По этапам</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Outside stages</source>
        <translation>Вне этапов</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Проблем не найдено.</translation>
    </message>
    <message>
        <source>Nothing passes the filter.</source>
        <translation>Под фильтр ничего не подходит.</translation>
    </message>
</context>
<context>
    <name>stagecraft::RulePage</name>
    <message>
        <source>Switch off this rule</source>
        <translation>Отключить это правило</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this rule</source>
        <translation>
            <numerusform>Исправить всё по этому правилу (%n замечание)</numerusform>
            <numerusform>Исправить всё по этому правилу (%n замечания)</numerusform>
            <numerusform>Исправить всё по этому правилу (%n замечаний)</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>No automatic fix: %1</source>
        <translation>Автоматического исправления нет: %1</translation>
    </message>
</context>
<context>
    <name>stagecraft::RuntimeForm</name>
    <message>
        <source>Make a builder and a runtime of the stage</source>
        <translation>Сделать из этапа сборщик и этап запуска</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>FROM</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Пути</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Builder and runtime</source>
        <translation>Сборщик и этап запуска</translation>
    </message>
    <message>
        <source>Name of the builder</source>
        <translation>Имя сборщика</translation>
    </message>
    <message>
        <source>What the runtime needs of it</source>
        <translation>Что из него нужно этапу запуска</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>в то же место</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Which files does the runtime need? Type a path or choose one that is offered.</source>
        <translation>Какие файлы нужны этапу запуска? Введите путь или выберите из предложенных.</translation>
    </message>
</context>
<context>
    <name>stagecraft::SearchBar</name>
    <message>
        <source>Name, image, is:unused, has:problem</source>
        <translation>Имя, образ, is:unused, has:problem</translation>
    </message>
    <message>
        <source>Search the graph</source>
        <translation>Поиск по графу</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>найдено: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>stagecraft::SettingsDialog</name>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Фильтр правил</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>О чём сообщает</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Check the shell inside RUN with ShellCheck, where it is installed</source>
        <translation>Проверять shell-код внутри RUN с помощью ShellCheck, если он установлен</translation>
    </message>
    <message>
        <source>A .hadolint.yaml of the project and comments in the file come on top of these.</source>
        <translation>Файл .hadolint.yaml проекта и комментарии в самом файле имеют приоритет над этими настройками.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>stagecraft::SizeChip</name>
    <message>
        <source>final image vs. %1</source>
        <translation>финальный образ против %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 вместо %2</translation>
    </message>
</context>
<context>
    <name>stagecraft::SizesPanel</name>
    <message>
        <source>not built</source>
        <translation>не собран</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>база %1</translation>
    </message>
    <message>
        <source>%1 (of the last build)</source>
        <translation>%1 (по последней сборке)</translation>
    </message>
</context>
<context>
    <name>stagecraft::StagePalette</name>
    <message>
        <source>This file&apos;s stage %1, with all that is in it</source>
        <translation>Этап %1 из этого файла со всем содержимым</translation>
    </message>
    <message>
        <source>Nothing at all: for static programs and for files</source>
        <translation>Совсем пустой: для статических программ и файлов</translation>
    </message>
    <message>
        <source>On this engine</source>
        <translation>Есть в этом движке</translation>
    </message>
    <message>
        <source>Search, or type any image</source>
        <translation>Найдите или введите любой образ</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Образ %1</translation>
    </message>
    <message>
        <source>Nothing on offer has this name, and no image can.</source>
        <translation>Среди предложенного ничего такого нет, и образ так называться не может.</translation>
    </message>
</context>
<context>
    <name>stagecraft::StatusLine</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n подсказка</numerusform>
            <numerusform>%n подсказки</numerusform>
            <numerusform>%n подсказок</numerusform>
        </translation>
    </message>
    <message>
        <source>Still checking</source>
        <translation>Проверка ещё идёт</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Показать проблемы</translation>
    </message>
    <message numerus="yes">
        <source>%n instructions</source>
        <translation>
            <numerusform>%n инструкция</numerusform>
            <numerusform>%n инструкции</numerusform>
            <numerusform>%n инструкций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n этап</numerusform>
            <numerusform>%n этапа</numerusform>
            <numerusform>%n этапов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n артефакт</numerusform>
            <numerusform>%n артефакта</numerusform>
            <numerusform>%n артефактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Docker %1</source>
        <translation>Docker %1</translation>
    </message>
    <message>
        <source>buildx %1</source>
        <translation>buildx %1</translation>
    </message>
    <message>
        <source>Looking for docker…</source>
        <translation>Поиск docker…</translation>
    </message>
    <message>
        <source>No builds: see why</source>
        <translation>Сборка недоступна: почему?</translation>
    </message>
    <message>
        <source>The engine that builds</source>
        <translation>Движок, выполняющий сборку</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Стр. %1, стлб. %2</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>разные концы строк</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
