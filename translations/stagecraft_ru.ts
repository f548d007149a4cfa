<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print graph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes for this line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into builder and runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag and context…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove images of measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the engine again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Mermaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as DOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Stagecraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last build: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNTIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(final)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target does not need this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonImages</name>
    <message>
        <source>Small Linux with a shell and a package manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian without documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubuntu with long-term support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell and small tools, hardly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For static programs: no shell, no package manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs that need the C library: no shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go toolchain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust toolchain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C and C++ toolchain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node.js and npm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python and pip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java: compiler and runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java: runtime only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java with Maven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.NET: compiler and runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.NET: runtime only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHP for a web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruby and Bundler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server for static files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>%1 was deleted on disk. Your text is still here: save it to write the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from the file on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dockerfiles (Dockerfile Dockerfile.* *.Dockerfile *.dockerfile Containerfile Containerfile.*);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes in %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved changes can be brought back with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings the present text back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted while the command runs:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPreview</name>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>It builds files that other stages take; what else is in it does not ship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what ships: the image that the build makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other stages start from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs tests. It is built only when it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for development. It is built only when it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a stage and says which image it starts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a command inside the stage and keeps what it changes as a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies files into the stage, from the build context or from another stage or image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies files into the stage, also from the network, and unpacks local archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the folder that the instructions below and the container work in; makes it if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets variables for the instructions below and for the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declares a variable that can be given to the build. It is gone when the container runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the user for the instructions below and for the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which ports the container listens on. It opens none by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the command that the container runs, or the arguments of its ENTRYPOINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the program that the container runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how to find out whether the container still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaches names and values to the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks folders whose files live outside the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the shell that the instructions below use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the signal that asks the container to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps an instruction for later: it runs when another stage starts from this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the author of the image. A label does this today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not know this instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts from nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts from the stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts from the image %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target does not need it, so a build leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are taken from it by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied from %2 to %3 in %4. Nothing else of %2 comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 can be seen at %3 while the command runs. Nothing of it stays in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image from outside this file. The engine fetches it when it lacks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that start from it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the build context to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the build context goes to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder whose files COPY and ADD can take, without those that .dockerignore names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of measurements are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Stagecraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Stagecraft %1&lt;/b&gt;&lt;p&gt;A designer for multi-stage Dockerfiles: the drawing and the text are two views of one file.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Add a stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the build context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an instruction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the platform…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with its base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a builder and a runtime of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an instruction above…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an instruction below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the stage here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from here to another stage to copy files there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The name of a picture ends in .svg, .png or .pdf; %1 does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build context: the folder whose files COPY and ADD take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1: it depends on an argument without a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Move boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the box of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the box of the build context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other parts of the file use the stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Shows a Dockerfile as a pipeline of stages and edits both views of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the graph into FILE (.svg, .png, .pdf) without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window: en or ru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dockerfile to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file at a time can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language %1: choose en or ru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme %1: choose light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs the Dockerfile to draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Drop here to make a stage that takes the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files into %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Reports what is wrong in Dockerfiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the pipeline of stages and artifacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds a Dockerfile and reports the sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the rules of check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>You have no permission to use the docker engine at %1. Ask to be added to the group “docker”, then log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No docker engine answers at %1. Start it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no docker context named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker engine stopped while it was building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the docker engine is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no stage named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot read this Dockerfile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 does not exist, or may not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 cannot be fetched: its registry does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building needs docker&apos;s plugin buildx. Install the package docker-buildx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is not installed, so nothing can be built. All else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building needs buildx 0.12 or newer; this one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context folder %1 does not exist or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image to copy from cannot be named by a variable; begin a stage with it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means a stage of this file, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of what is to be copied is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in a COPY as a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no such edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from the build context instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from %1 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends in the middle of an instruction: it would swallow the line behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instruction in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM begins a stage of its own; add a stage instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of a stage must stay a single FROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its FROM a stage would run into the one above; delete the stage instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instructions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>FROM begins a stage; duplicate the stage instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM begins a stage; move the stage instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands above the first FROM is for the whole file and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruction is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes files from %1, which %2 cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage has no such row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change how other lines of the file are read: a line continuation or a here-document is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that uses a stage or an image by its name would then use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment would become a parser directive at the top of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is too unusual to be changed here; change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no such stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no such instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage in the text: it has no FROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins with an instruction that belongs to no stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n stages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 begins a stage with it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 copies from it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 mounts it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 uses it in a trigger: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still used; the first use is in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left: a Dockerfile needs at least one stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the name of a stage; the image of that name is hidden by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform has no blanks; it looks like linux/arm64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 gets the name of this stage from a variable; change it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename stage %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start stage %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the platform of stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build stage %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage&apos;s name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a stage&apos;s name: it must begin with a letter from a to z and have only letters, digits, “-”, “_” and “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own and cannot be a stage&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a stage called %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file uses an image called %1; a stage of that name would hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2 and has to come after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage %1 in front of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ONBUILD in it runs when a stage starts from it; that would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used in line %2 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a target of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two parts would be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not start from a stage of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge stages %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than one stage already, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into builder and runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one stage is called %1; give them different names first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the image is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage cannot use itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 itself: each would have to be built before the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last stage of the file, which is what a build makes; it cannot be moved in front of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for the build to fail on warnings, and there are some: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without build arguments %1 becomes nothing, so there is no base image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without build arguments %1 becomes %2, which is no image name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base image that only build arguments complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever builds the file without --build-arg gets an error about the image name. A default in ARG lets the file stand on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image should be the default is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment becomes the description of %1 only if it begins with that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description that does not begin with the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker build --call=outline shows the comments above stages and arguments to whoever wants to use the file, if they begin with the name. An empty comment line sets other comments apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is an option of the checks, not a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty line inside a continued instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the empty lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line inside a continued instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty line looks like the end of the instruction, but the next line still belongs to it. Later versions of the frontend will refuse such files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol of %1 is not in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a port or address of the host, which is chosen when the container starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol in upper case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols are compared as they are written in many tools, and images store them in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port comes from a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPOSE with a port or address of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPOSE only says which port the program listens on. Which port of the host leads there is said by docker run --publish; here it has no effect, and a later frontend will refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in another case than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM and AS in different case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both words belong to one instruction. Written alike, the name behind them is found at a glance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept out of the build context by .dockerignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source that .dockerignore hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that .dockerignore names are not sent to the builder, so the instruction will not find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the file or the line in .dockerignore is meant; which one is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most instructions of this file are written like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instruction in another case than the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case does not matter to the builder, but to readers: one that stands out seems to mean something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts a shell, which does not hand signals on to the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMD or ENTRYPOINT in shell form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In shell form the first process is /bin/sh, which keeps the request to stop for itself: the program is killed ten seconds later. The JSON form starts the program directly. A SHELL instruction says that a shell is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command uses what only a shell can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in the old form, without an equals sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENV or LABEL without an equals sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old form takes all the rest of the line as one value, so a second pair on the line silently becomes part of the first. The form with the equals sign means what it looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has quotes and runs over several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAINTAINER is out of use; a label says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAINTAINER is out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels took its place: they can be read with docker inspect and by every registry, and there can be as many as are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage is for the target platform unless told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove --platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage is built for %1 whatever platform is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 on this machine is for %2, and %3 is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--platform says what holds anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base images are taken for the target platform by default. Written out, it makes readers look for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constant platform in FROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage does not follow the platform that the build is for, so an image built for another one holds programs that cannot run there. $BUILDPLATFORM is right for stages that only compile; a stage that is meant for one platform should have it in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the stage should follow the target is for its author to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base image for another platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of one platform do not run on another, or only slowly in emulation. It can only be told for images that the engine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two platforms is meant is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage has another %1 further down, which is the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage with several CMD, ENTRYPOINT or HEALTHCHECK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last one of each has an effect. The earlier ones are read as if they did something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier one comes from an ONBUILD of the stage below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sounds like a secret; its value stays readable in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret in ARG or ENV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENV is stored in the image and ARG in its history, so whoever has the image can read both. A secret mount shows a secret to one RUN and leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the secret reaches the build has to change outside of the file, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage name %1 has upper case letters; it means the same as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage name with upper case letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage names are stored in lower case. A FROM that refers to the name must write it in lower case, or it means an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a stage %1 already; this one takes its name away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a meaning of its own and should not name a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stages of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name means the last stage in front of a FROM, and the last stage of the file in --from. The earlier stage can no longer be reached by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two stages each use of the name means is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage called scratch or context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scratch is the empty image and context the files beside the Dockerfile. A stage of that name hides them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stage should be called is for its author to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare %1 in front of the first stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ARG in front of the first FROM declares %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ARG in front of the first FROM declares %1. Is %2 meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable in FROM that is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM sees only predefined variables and ARGs in front of the first FROM. Any other is replaced by nothing, and --build-arg cannot set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable stands in a text that runs over several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 is not defined here, so it becomes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 is not defined here, so it becomes nothing. Is $%2 meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 is not defined here. Unless the base image sets it, it becomes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 is not defined here. Unless the base image sets it, it becomes nothing. Is $%2 meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable that is not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable that no ARG or ENV in front of it defines is replaced by nothing, without an error. Global ARGs must be named again by an ARG inside the stage. Whether the base image sets it cannot always be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which value the variable should have is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins wherever the base image left the working directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may begin wherever the base image left the working directory: one of its variables is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first WORKDIR is a relative path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is added to the working directory of the base image. When that image changes its mind, the files end up somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the base image begins is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADD does more than copy; for &quot;%1&quot; COPY is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use COPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADD where COPY is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADD unpacks archives and fetches addresses, depending on what it is given. COPY only copies: nobody has to think about what else may happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package lists stay in this layer; remove /var/lib/apt/lists in the same RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt is made for people at a terminal; in a build use apt-get or apt-cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use apt-get and apt-cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package lists of apt stay in the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt-get update downloads tens of megabytes of lists that are useless in a finished image. A later RUN cannot take them out of this layer again; the RUN that made them can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt is used where apt-get belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt warns itself that its interface is not stable for scripts: its options and its output may change with any release. apt-get and apt-cache keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installation by apt-get should pin versions and ask no questions; that has to be written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied and then unpacked; ADD does both and leaves no archive behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive is copied and unpacked in two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY puts the archive into a layer, RUN puts its contents into another; the image carries both. ADD unpacks a local archive while it copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RUN that unpacks may do more, and where it unpacks to has to be moved to the ADD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will ask before it installs; nobody can answer during a build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build has no keyboard. A package manager that stops to ask for a yes gets none, and the build fails. With the option the question is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt-get install without -y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yum install without -y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zypper without --non-interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dnf install without -y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves its cache in this layer; run &quot;%2&quot; in the same RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package managers keep what they download. A layer keeps all that its RUN leaves behind, and a later RUN cannot make it smaller: the cache must go in the RUN that filled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yum leaves its cache in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zypper leaves its cache in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dnf leaves its cache in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does nothing useful while an image is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder changes for this RUN only; WORKDIR changes it for all that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build runs as root unless USER says otherwise; %1 is not needed and hides who does what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade turns the base image into another release than its tag says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/bin/sh is replaced to get another shell for RUN; SHELL does that without touching the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage downloads with curl and with wget; one of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that makes no sense in a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services, mounts, editors and process lists belong to a running machine. A build step has none of them running, and what it starts ends with the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the command was meant to do is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cd inside RUN instead of WORKDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each RUN begins in the working directory again, so a cd helps its own RUN only and is easily forgotten in the next. WORKDIR says once where everything happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WORKDIR would also hold for the instructions behind this one, which may rely on the old folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo inside RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo behaves unlike root with terminals, signals and variables, and an image that has it lets any process become root. Change the user with USER where another one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the command works without sudo depends on the user that the stage has there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zypper dist-upgrade during a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distribution upgrade may change, add and remove any package, differently each time it runs. Start from the release that you want instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which release you want to start from is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl and wget in one stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both do the same. Each brings its libraries and its security updates into the image; one is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of the two differ: a call has to be rewritten by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/bin/sh is relinked instead of set by SHELL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts of the system begin with #!/bin/sh and expect the shell that the distribution tested them with. SHELL changes what RUN uses and leaves them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts that were written for the relinked shell would break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to the RUN above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This RUN and the one above could be one layer: join them with &amp;&amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several RUNs in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each RUN makes a layer, and what a later one deletes stays in the earlier. Steps that belong together are better one RUN; steps that change at different times are better apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage above is called &quot;%1&quot;; it is taken for an image without a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this stage itself; it cannot copy from what is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file system of &quot;%1&quot; is copied; start FROM it, or copy what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY --from names no stage above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is no stage is looked up as an image, so a misspelt stage becomes a download of something else. An image that is meant should carry its tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stage or image was meant is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage copies from itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from takes files out of a finished stage. The stage that is being built is not; the build fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stage was meant is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY takes the whole file system of a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying / to / brings along the compiler, the caches and the secrets that the stages were split to leave behind, and loses what FROM would keep: environment, user and command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are needed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &quot;%1&quot; is depends on the base image, as no WORKDIR is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files need a folder to go to; end &quot;%1&quot; with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY of several files to something that is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a destination that ends with a slash is surely a folder. With several sources the build fails without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY to a relative path without WORKDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative destination begins at the working directory. Without WORKDIR that is the base image&apos;s choice and may change with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory of the base image is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set and used in the same ENV; the use still sees its old value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENV uses a variable that it sets itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of one ENV are worked out before any of them is set. A reference to a variable of the same instruction yields the value from before, usually nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the old or the new value was meant is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program runs inside a shell, which does not pass signals on to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is not in JSON form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the JSON form, /bin/sh is the first process. It does not hand on the signal that asks the container to stop, so the program is killed after ten seconds instead of ending well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port: the highest is 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port number above 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports are numbers of 16 bits. Nothing can listen on a higher one, so this is a slip of the pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which port was meant is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells whether a container of this stage still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage has no HEALTHCHECK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process can run and yet be stuck. With a HEALTHCHECK docker notices. Kubernetes has its own probes, so this rule is off unless a project switches it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask the program whether it works is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment silences %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment silences a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some projects want every exception in one place, the configuration file, where it is reviewed. This rule is off unless a project switches it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the comment silences has to be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no tag: a rebuild may start from another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;latest&quot; is another %1 tomorrow; name a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image without a fixed version changes under you: the build that worked yesterday breaks without a change of yours, and nobody can tell what an older image was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version you want is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base image has no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base image has the tag latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no good key for a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project wants the label &quot;%1&quot; on every stage that ships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the labels that this project allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label has a bad key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker asks for keys of small letters, digits and single dots or dashes between them, and keeps the names that begin with its own domains to itself. Tools may not find other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks for the label by this key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label that the project wants is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s configuration lists labels that every image must have, so that tools can rely on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the label is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label that the project does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s configuration allows the labels in its list and no others, which guards against misspelt keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the label or the list is wrong is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s configuration says what kind of value each label has. Tools that read the label rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right value is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a time like 2024-05-01T12:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a licence of the SPDX list, like Apache-2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a git hash of 40 or 7 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be a semantic version like 1.2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; must be an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label of the project is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is no URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is no licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is no git hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is no semantic version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages of languages change daily, and a package that somebody took over is installed as readily as the real one. A version, or a lock file, makes the build repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm installs whatever version it finds of: %1. Write package@version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem installs whatever version it finds of: %1. Write gem:version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go takes whatever version it finds of: %1. Write package@version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm installs packages without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem installs packages without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go installs or runs a package without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also installs what the packages only recommend; %2 leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves its package index in the image; %2 does not store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fills the build log with its progress bar; %2 keeps it short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with so high a user id makes a huge login log; %2 avoids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt-get install also installs recommended packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian packages recommend others that make a desktop comfortable. In an image they are size and attack surface that nobody asked for. Name what you need instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apk add leaves its index in the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apk stores the index of its repositories. It is out of date by the time the image runs and only takes room. --no-cache reads the index without storing it, and needs no apk update before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>useradd with a high user id writes a huge login log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>useradd makes room for the user in /var/log/lastlog and faillog, sparse files as long as the user id is high. A layer stores them with all their zeros, which can be gigabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wget draws its progress bar into the build log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build log is no terminal: each step of the bar is a line of its own, and what matters drowns among thousands of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAINTAINER was replaced by labels years ago. A label can be read by every tool, the old field by hardly any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONBUILD cannot carry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONBUILD carries ONBUILD, FROM or MAINTAINER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger runs inside the stage that is based on this image. It can neither begin another stage nor set another trigger; builders refuse the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trigger was meant to do is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands before the first FROM, where only ARG may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than ARG stands before the first FROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM begins a stage, and every instruction but ARG works on a stage. Builders refuse the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image to start from is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip installs whatever version it finds of: %1. Write package==version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps what it downloads in this layer; %2 does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip installs packages without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages of languages change daily, and a package that somebody took over is installed as readily as the real one. A version, or a requirements file, makes the build repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip keeps its downloads in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip keeps packages for the next installation. In an image there is none, so they only take room. Use the option, set PIP_NO_CACHE_DIR, or mount a cache at ~/.cache/pip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a command before the | fails, nobody notices: only the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe without pipefail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell takes the result of the last command of a pipe for the result of all. A download that fails in front of a | is built into the image as success. SHELL with the option pipefail ends the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a shell that knows pipefail; whether the image has one is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is built for %1 whatever platform is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages are built for the target platform without being told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM fixes the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform written into the file makes the image unusable, or slow by emulation, on every other one. Give it to the build with --platform, or use $BUILDPLATFORM in stages that compile for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the stage is built for another platform, which may be wrong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM asks for the platform that it gets anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target platform is what every stage is built for by default. The flag only makes readers wonder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from a registry that this project does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image from a registry that is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever controls a registry controls what runs in your build. This rule works once a project lists the registries that it trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a trusted registry has the image is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last one of a stage has an effect; the others are forgotten. Whoever reads the file may believe the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage has another %1 before; only the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove each %1 before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage has several HEALTHCHECKs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage has several CMDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage has several ENTRYPOINTs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a version the same Dockerfile installs something else next month. Name the version behind a dash, or, for a module, its stream behind a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version the repository has, and which one you want, is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yum installs whatever version it finds of: %1. Write package-version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dnf installs whatever version it finds of: %1. Write package-version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yum installs packages without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dnf installs packages without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sounds like a secret; its value can be read from the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ARG or ENV that sounds like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENV is stored in the image and ARG in its history: everybody who can pull the image can read both. RUN --mount=type=secret shows a secret to one step and stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the secret reaches the build has to change outside the file as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier stage is called &quot;%1&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something else to the builder; call the stage otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stages have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name stands for the last stage that has it. The earlier one can no longer be named, and copies may take from another stage than their writer thought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the uses mean which stage is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage has a reserved name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;scratch&quot; is the empty image and &quot;context&quot; the folder that is sent to the builder. A stage of that name cannot be reached by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is for you to choose; renaming the stage changes all its uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a version the same Dockerfile installs something else next month, and the cache hides it until it is rebuilt elsewhere. A pinned version makes a build that worked work again, or fail loudly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt-get installs whatever version it finds of: %1. Write package=version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apk installs whatever version it finds of: %1. Write package=version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zypper installs whatever version it finds of: %1. Write package=version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt-get installs packages without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apk installs packages without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zypper installs packages without a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage ends as root; what runs in it can do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name; outside the image only numbers of users are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last USER of a stage is root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that runs as root gives whoever breaks into it all rights inside, and a better start for breaking out. Switch to root for what needs it, and back at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which user the program should run as is for you to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER with a name instead of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is looked up inside the image. Kubernetes, for one, cannot see whether that user is root and refuses to start the container where root is forbidden. A number is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the user is in the image, not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins wherever the working directory was before; write the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKDIR with a relative path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a relative path leads depends on the WORKDIR before it, which may come from the base image and change with it. An absolute path always means the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the path begins is decided by the base image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yarn keeps its cache in this layer; run &quot;%1&quot; in the same RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yarn leaves its cache in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yarn keeps each package that it downloads for the next installation. In an image there is none; the cache only takes room. It must go in the RUN that filled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the command in JSON form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is based on %1 and has this file already; the copy stores it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is based on %1 and has these files already, at their old place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from a stage that this one is based on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage has everything that the stage in its FROM has. Copying a file out of it again makes one more layer with the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARG %1 exists only during the build; the container has a value for it only if it is started with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARG %1 is not declared in this stage, so it is empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARG %1 is not declared in this stage, so it is empty here unless the base image sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare ARG %1 in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ARG that is not visible where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every FROM begins with no arguments. An ARG above the first FROM, or in another stage, is empty in a stage until that declares it with an ARG of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of any file fetches the dependencies again (line %1): copy %2 and fetch them before the rest is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole context is copied before dependencies are fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is made again when anything before it changed. Dependencies change seldom, sources all the time: the list of dependencies copied first keeps the fetched ones in the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files the tool needs beside its manifest depends on the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that line %1 builds may need a C library, which %2 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build without C: CGO_ENABLED=0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that may need libraries, in an image without any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an empty image a dynamically linked program ends at once with “no such file or directory”: what is missing is its loader, not the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but %2 leaves it out of the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source that .dockerignore leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build does not see files that .dockerignore leaves out, and says of such a COPY only that the source was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cure is in another file: a line with “!” in the .dockerignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 is defined only in line %2, so this is an image of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 is defined only in line %2; a stage can use only those above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage that is used before it is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages are read from the top. In COPY the use of a later one is an error; in FROM it silently means an image of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the build context is copied, and no .dockerignore says what to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the build context is copied, %1 too: no .dockerignore leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole context is copied without a .dockerignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version history, local settings with passwords and downloaded packages go along into the image, and every change to them makes the layer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cure is another file, .dockerignore, beside the Dockerfile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build context has no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build context has no %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the build context matches %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build context has no %1, nor anything else that this file copies: is it the right folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source that the build context does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build stops at a COPY whose source is missing. Paths are meant from the folder that is given to the build, not from that of the Dockerfile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the path is wrong or the file is missing is for you to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage is called %1, so an image of that name is pulled. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is nearly a stage&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that no stage has is taken for an image. With a slip of the finger the build then pulls an image from the internet, which may not exist or be somebody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 seems never to make %2. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 seems never to make %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An artifact that its stage seems never to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build stops at a COPY whose source is not there, often after minutes of compiling. No instruction of the stage writes this path, as far as the text tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs docker/dockerfile %2 or newer; the file asks for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for docker/dockerfile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax that is newer than the frontend that the file asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “# syntax=” decides which version of the Dockerfile language the build reads. An older one stops at flags and forms that it does not know, on every machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 downloaded stays in its cache, in the image that ships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache in the same RUN: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package manager&apos;s cache in the image that ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package managers keep every archive that they download. Nothing in the image ever looks at it again, and a later RUN cannot take it out of this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that ships runs its program as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No USER is set, so the image that ships runs its program as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No USER is set, so the image that ships runs its program as root unless %1 sets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that ships runs as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever breaks into a program that runs as root owns the container, and has the best start for leaving it. Most programs need no root once they are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to exist and to own what the program writes; that is for you to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a secret; everyone who has the image can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds secrets, and everyone who has the image can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 often holds secrets; if it does, everyone who has the image can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret in the image that ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers and the history of an image can be read by everyone who can pull it, and deleting a file in a later layer hides it without removing it. RUN --mount=type=secret leaves no trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret has to come from outside, and the one that was written down should be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that ships is based on %1, which brings a whole toolchain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that ships gets a compiler or what goes with one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A toolchain in the image that ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compiler makes an image hundreds of megabytes larger and hands tools to whoever breaks in. The stages of this file can compile in one and ship the result in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which smaller image has everything that the program needs is for you to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only stage compiles, so the image ships with compiler and sources; a second stage could take just the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single stage that compiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a builder stage and a runtime stage the image has the program and what it needs, and often a tenth of the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files the program needs when it runs is for you to say; “Split into builder and runtime” asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ARG %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARG %1 is never used: no FROM names it and no stage declares it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARG %1 is never used in this stage or those based on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ARG that nothing uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People set a build argument and expect that something changes. In a stage it even takes part in the cache: another value builds every later RUN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs stage %1, and no bake or compose file names it as a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file needs stage %1; it is built only when asked for by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage that nothing needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build makes only what the target needs. A stage that nothing copies from, mounts or starts from is read by people and skipped by the build, so it is often a leftover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you know whether the stage is built by its name; delete it if it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply ShellCheck&apos;s fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShellCheck answered something that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on drive C:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--checksum needs exactly one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--checksum works only for URLs and git repositories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY takes files from the build context, not from the network. Use ADD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The git address and the flags disagree: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part behind the question mark of the git address is wrong: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file mode: --chmod takes an octal number up to 7777 or a symbolic mode such as u+x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no checksum such as sha256:… with 64 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage %1 comes later in the file. A stage can only copy from stages in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage %1 comes later in the file. A stage can only mount stages in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--device needs the labs syntax: # syntax=docker/dockerfile:1-labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes or variables in %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes nothing here, and a stage needs a base image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes nothing here, and --platform needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no platform. Write one such as linux/arm64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is no value that the mount option %1 can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mount of type %2 cannot have the option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mount option %1 needs a value: %1=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mount has no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mount of type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret mount needs an id or a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret mount takes either an id or a source, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mount needs a target other than the root of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the name of an image: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no FROM, so there is nothing to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage %1 waits for files that can only be made after itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH names this stage, which must then be FROM scratch with one ADD from the network: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is %1: it must be a number, context, or the name of a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from cannot hold variables. Define a stage with FROM and a global ARG, and copy from that stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port: write a number or a range, and /tcp, /udp or /sctp behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes nothing here, and a volume needs a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signal %1. Write a name such as SIGTERM or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger of ONBUILD is not a single instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not built, for nothing that was built needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, of which its base has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 (line %2) starts from %3 and is what the build makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 (line %2) starts from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Line %1 mounts files of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Line %1 copies %2 from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Line %1 copies %2 from the build context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no device: write its name, and required or required=false behind a comma if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no flag %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no flag %2. Did you mean --%3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 has an &apos;=&apos; but no value; write %1 or %1=false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 is true or false, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 stands here for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag %1 needs a value, written as %1=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM takes an image, or an image, AS and a name for the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a stage: a name starts with a letter and goes on with letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration for --%2: write numbers with units, like 30s, 1m30s or 500ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be 0 or at least 1ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--retries takes a whole number that is not negative, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEALTHCHECK NONE takes nothing behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEALTHCHECK is followed by CMD and a command, or by NONE, not by &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is missing behind HEALTHCHECK CMD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. It needs at least a FROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check directive cannot be read: &quot;%1&quot;. It takes skip=, error= and experimental=, separated by semicolons, as in skip=all;error=true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs at least one argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs at least one source and a destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands above the first FROM. Only ARG may stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A here-document cannot be the destination of %1; put a path behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in front of this &apos;=&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a volume cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHELL takes a JSON array of strings in double quotes, like [&quot;/bin/bash&quot;, &quot;-c&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instruction &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instruction &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONBUILD cannot carry another ONBUILD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This --mount cannot be read: it is a list of key=value separated by commas, and a field with quotes is quoted as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables do not work in from= of a mount. Give the image a stage of its own with FROM, and mount from that stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--network is default, none or host, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--security is sandbox or insecure, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON array behind %1 may hold only strings in double quotes, like [&quot;program&quot;, &quot;argument&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no &apos;=&apos;. Each word behind %2 must be name=value here; put values with blanks in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value for &quot;%2&quot;: write %1 %2=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escape character can only be a backslash or a backquote, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parser directive &quot;%1&quot; stands here for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This here-document has no end: a line that is exactly &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has %1 bytes. BuildKit reads lines of up to %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instruction in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is written in UTF-16 or UTF-32. Dockerfiles are UTF-8: convert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a text: it holds binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be mended: name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input has more than %1 MB. That much is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on line %2 must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on line %2 must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on line %2 must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on line %2 is no severity: use error, warning, info or style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on line %2 must be error, warning, info, style, ignore or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no YAML: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a Dockerfile inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 MB. Files above %3 MB are not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2. The file on disk is as it was, and your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be written to a temporary folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is built, but docker does not tell all sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShellCheck could not check the shell commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShellCheck is not installed, so the shell inside RUN is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::ArtifactForm</name>
    <message>
        <source>the build context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--link: its own layer, independent of the ones below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files between stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new stage that takes files from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/app/server, several with blanks between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user:group, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--chown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files? Type a path or choose one that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::BuildBar</name>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the text as it stands, saved or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder is the build context?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else works without an engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::BuildBinding</name>
    <message>
        <source>Building %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building: %1 of %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built. Reading the sizes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::BuildLogPanel</name>
    <message>
        <source>Nothing has been built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::BuildOptionsPopup</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the engine&apos;s cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::CodeEditor</name>
    <message>
        <source>Dockerfile text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::CodePane</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the stages and instructions as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::EditorBinding</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::ExplainPanel</name>
    <message>
        <source>Select a stage, a row or an edge to read what it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::Gestures</name>
    <message>
        <source>Add stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the build context, so it cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage needs something to start from. Drag the edge to another base instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is there because stages use it. Change those stages instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build context is there because COPY takes files from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::GraphForms</name>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform of the stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::GraphView</name>
    <message>
        <source>Graph of the stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::HistoryPanel</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::Legend</name>
    <message>
        <source>Stage that builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage that runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base for other stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage that tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage for development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files copied from a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files mounted while a command runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from an image or stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from the build context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses an SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a cache between builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::MainWindow</name>
    <message>
        <source>This file is very large: it is shown as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::PanelTabs</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the file to see what every stage weighs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::ProblemsBinding</name>
    <message>
        <source>Fix everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem on this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::ProblemsPanel</name>
    <message>
        <source>Show errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In file order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::RulePage</name>
    <message>
        <source>Switch off this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this rule</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::SearchBar</name>
    <message>
        <source>Name, image, is:unused, has:problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::SettingsDialog</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the shell inside RUN with ShellCheck, where it is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .hadolint.yaml of the project and comments in the file come on top of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::SizeChip</name>
    <message>
        <source>final image vs. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::SizesPanel</name>
    <message>
        <source>not built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of the last build)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::StagePalette</name>
    <message>
        <source>This file&apos;s stage %1, with all that is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at all: for static programs and for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type any image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Docker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildx %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for docker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No builds: see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine that builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::cli</name>
    <message>
        <source>Type stagecraft-cli --help to see what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: stagecraft-cli COMMAND [options] FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type stagecraft-cli COMMAND --help for its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language %1: use en or ru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagecraft::cli::CommandParser</name>
    <message>
        <source>How to print: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of sentences: en or ru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dockerfiles; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage that is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an ARG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform that is built for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that is built; that of the file if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the image; the folder&apos;s if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every step anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that names one Dockerfile a line; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build context: sources that it lacks are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least severity that fails: error, warning (the default), info, style, none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply all fixes to the files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the shell inside RUN with ShellCheck, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The severity of a rule: error, warning, info, style, off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run an experimental rule; all for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of rules instead of the .hadolint.yaml beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not look for a .hadolint.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no severity: use error, warning, info, style or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no setting of a rule: write ID=SEVERITY with error, warning, info, style or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no build argument: write NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a Dockerfile, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one Dockerfile can be built at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
