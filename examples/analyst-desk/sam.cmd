@echo off
rem SPDX-FileCopyrightText: the SAM library contributors
rem SPDX-License-Identifier: Apache-2.0
rem
rem The analysts' desk. Builds itself when it is first used; after a change: delete target\sam.jar.
rem Needs a JDK, 17 or later.
setlocal
set "HERE=%~dp0"
set "HOME_OF_SAM=%HERE%..\.."
set "JAR=%HERE%target\sam.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" goto run
echo Programmet byggs. Det tar en stund, den forsta gangen nagra minuter. 1>&2
if not exist "%HERE%target" mkdir "%HERE%target"
pushd "%HOME_OF_SAM%"
call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true -Dspotless.skip -Denforcer.skip -pl examples/analyst-desk -am package > "%HERE%target\build.log" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  echo Programmet kunde inte byggas, se "%HERE%target\build.log" 1>&2
  exit /b 2
)
:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dsam.home=%HOME_OF_SAM%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
